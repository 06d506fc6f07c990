import { isObject } from '../../load/member.js';
import { foundIn } from '../../model/findings.js';
import type { Id } from '../../model/model.js';
import { idOf, resolved, type Context } from '../context.js';
import { child, children, descend, elements, text, type Node } from '../node.js';

/** The named schemas: components, and files that are a schema. */
function named(context: Context): Node[] {
  const found = new Map<Id, Node>();
  for (const [file, value] of context.source.documents) {
    const root: Node = { file, pointer: '', value };
    const maps = [descend(root, 'components', 'schemas'), child(root, 'definitions')];
    const listed = maps.flatMap((map) => (isObject(map?.value) ? children(map).map(([, node]) => node) : []));
    for (const node of [...listed, root]) {
      const end = resolved(context, node);
      if (end !== undefined) found.set(idOf(context, end), end);
    }
  }
  return [...found.values()];
}

/** Named schemas by the schemas in their `allOf`, in document order. */
function byParent(context: Context): ReadonlyMap<Id, readonly Node[]> {
  const found = new Map<Id, Node[]>();
  for (const node of named(context)) {
    for (const part of elements(child(node, 'allOf'))) {
      const parent = text(part, '$ref') === undefined ? undefined : resolved(context, part);
      const id = parent && idOf(context, parent);
      const known = id === undefined ? undefined : found.get(id);
      if (known !== undefined) known.push(node);
      else if (id !== undefined) found.set(id, [node]);
    }
  }
  return found;
}

/** The named schemas that refer to a schema in their `allOf`. */
export function childrenOf(context: Context, parent: Node): readonly Node[] {
  return foundIn(context, byParent).get(idOf(context, parent)) ?? [];
}
