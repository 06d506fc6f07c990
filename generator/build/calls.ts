import { isObject } from '../load/member.js';
import { resolved, type Context } from './context.js';
import { child, children, type Node } from './node.js';

/** The fixed operations of a Path Item Object; the order in a document is the document's. */
export const methods: readonly string[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
];

/** An Operation Object where it stands: below which path, and in which Path Item Object. */
export interface Call {
  readonly path: string;
  readonly item: Node;
  readonly method: string;
  readonly node: Node;
}

/** Every Operation Object below the paths of a document, in its order. */
export function callsOf(context: Context, root: Node): Call[] {
  return children(child(root, 'paths')).flatMap(([path, unresolved]) => {
    const item = resolved(context, unresolved);
    if (item === undefined || !path.startsWith('/')) return [];
    const fixed = children(item).filter(([key]) => methods.includes(key));
    return [...fixed, ...children(child(item, 'additionalOperations'))]
      .filter(([, node]) => isObject(node.value))
      .map(([method, node]) => ({ path, item, method, node }));
  });
}
