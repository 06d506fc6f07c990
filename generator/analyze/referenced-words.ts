import { resolveReference } from '../load/references.js';
import type { Type } from '../model/model.js';
import { withoutNull } from '../model/walk.js';
import type { Context } from './context.js';
import { description } from './extensions.js';
import { text, type Node } from './node.js';
import { referenceOf } from './schemas/all-of.js';

/**
 * The description of a schema, or of what it refers to, where no type of its own has it: a declared type has its
 * description with it. Nothing where only own words count.
 */
export function referencedWords(context: Context, node: Node, type: Type): string | undefined {
  if (context.conventions.referencedDescriptions === 'omitted' || withoutNull(type).kind === 'ref') return undefined;
  const passed = new Set<unknown>();
  for (let at: Node | undefined = node; at !== undefined && !passed.has(at.value);) {
    passed.add(at.value);
    const words = description(at);
    if (words !== undefined) return words;
    const reference = referenceOf(context, at);
    const ref = reference && text(reference, '$ref');
    at = reference && ref !== undefined ? resolveReference(context.source, reference.file, ref) : undefined;
  }
  return undefined;
}
