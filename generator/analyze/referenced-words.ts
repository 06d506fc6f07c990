import { resolveReference } from '../load/references.js';
import type { Type } from '../model/model.js';
import { withoutNull } from '../model/walk.js';
import type { Context } from './context.js';
import { description } from './extensions.js';
import { text, type Node } from './node.js';
import { referenceOf } from './schemas/all-of.js';

/**
 * The description of a schema or of its reference's target, unless a declared type has it: declared types have their
 * own description. `undefined` if only the schema's own description counts.
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
