import { urlIn } from '../../load/location.js';
import { foundIn } from '../../model/findings.js';
import { memberPointer, uriFragmentOf } from '../../model/pointer.js';
import { resolveReference } from '../../load/references.js';
import type { Json } from '../../load/source.js';
import type { Context } from '../context.js';
import { text, type Node } from '../node.js';
import { isNever } from './schema.js';

/**
 * The schemas of a source by their `$dynamicAnchor` or `$anchor`, in document order. Iterative: documents nest deeper
 * than the stack.
 */
function anchorsIn({ source }: Context): ReadonlyMap<string, readonly Node[]> {
  const anchors = new Map<string, Node[]>();
  const stack: Node[] = [...source.documents].map(([file, value]) => ({ file, pointer: '', value })).reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { file, pointer, value } = node;
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Array.isArray(value) ? [] : ['$anchor', '$dynamicAnchor']) {
      const anchor = text(node, key);
      const known = anchor === undefined ? undefined : anchors.get(anchor);
      if (known !== undefined) known.push(node);
      else if (anchor !== undefined) anchors.set(anchor, [node]);
    }
    const members = Object.entries<Json>(value as Readonly<Record<string, Json>>).reverse();
    for (const [key, member] of members) stack.push({ file, pointer: memberPointer(pointer, key), value: member });
  }
  return anchors;
}

/**
 * The possible targets of a `$dynamicRef` (JSON Schema Core, section 8.2.3.2) as a schema: its target, or any schema
 * with the same anchor. Which one applies depends on the path to a value, which no type can express.
 */
export function dynamicOf(context: Context, node: Node): Node | undefined {
  const reference = text(node, '$dynamicRef');
  if (reference === undefined || text(node, '$ref') !== undefined) return undefined;
  const name = reference.slice(reference.indexOf('#') + 1);
  const { source } = context;
  const target = resolveReference(source, node.file, reference);
  const targets = foundIn(context, anchorsIn).get(name) ?? (target ? [target] : []);
  const references = targets
    .filter((one) => !isNever(one))
    .map(({ file, pointer }) => ({ $ref: (file === node.file ? '' : urlIn(source, file)) + uriFragmentOf(pointer) }));
  const [only, ...others] = references;
  return { ...node, value: others.length === 0 ? (only ?? {}) : { anyOf: references } };
}
