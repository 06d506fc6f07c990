import { resolveReference } from '../load/references.js';
import type { Type, Words } from '../model/model.js';
import { withoutNull } from '../model/walk.js';
import type { Context } from './context.js';
import { description } from './extensions.js';
import { text, type Node } from './node.js';
import { referenceOf } from './schemas/all-of.js';
import { examplesOf } from './words.js';

type ReferencedWords = Pick<Words, 'description' | 'examples'>;

const noWords: ReferencedWords = { examples: [] };

/** A schema, then what it refers to, and so on. */
function* referred(context: Context, node: Node): Generator<Node> {
  const passed = new Set<unknown>();
  for (let at: Node | undefined = node; at !== undefined && !passed.has(at.value);) {
    passed.add(at.value);
    yield at;
    const reference = referenceOf(context, at);
    const ref = reference && text(reference, '$ref');
    at = reference && ref !== undefined ? resolveReference(context.source, reference.file, ref) : undefined;
  }
}

/**
 * What a schema or its reference's target says about its values, unless a declared type has it: declared types have their own
 * words. There is nothing if only what the `place` says itself counts.
 */
export function referencedWords(
  context: Context,
  node: Node,
  type: Type,
  place: 'property' | 'operation',
): ReferencedWords {
  const convention = context.conventions.referencedDescriptions;
  const isLeft = convention === 'omitted' || (convention === 'properties' && place !== 'property');
  if (isLeft || withoutNull(type).kind === 'ref') return noWords;
  const nodes = [...referred(context, node)];
  const described = nodes.map(description).find((words) => words !== undefined);
  const examples = convention === 'properties' ? nodes.map((one) => examplesOf(one)) : [];
  return {
    ...(described === undefined ? {} : { description: described }),
    examples: examples.find((some) => some.length > 0) ?? [],
  };
}
