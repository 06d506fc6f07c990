import { isObject } from '../../load/member.js';
import { pointerOf } from '../../model/pointer.js';
import { layered, part, type Context } from '../context.js';
import { children, type Node } from '../node.js';

/** The fixed methods of a Path Item Object. */
const methods: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** An Operation Object with its path and its Path Item Object. */
export interface OperationNode {
  readonly path: string;
  readonly item: Node;
  readonly method: string;
  readonly node: Node;
  /** Its place below `paths`, before references are followed: two paths may share one Path Item Object. */
  readonly at: Node;
}

/** The operations of a Path Item Object, in document order; `at` is the place below `paths`. */
export function operationNodesIn(context: Context, path: string, item: Node, at: Node): OperationNode[] {
  const fixed = children(item)
    .filter(([key]) => methods.includes(key))
    .map(([key, node]) => ({ keys: [key], method: key, node }));
  const additional = children(part(context, item, 'additionalOperations')).map(([key, node]) => ({
    keys: ['additionalOperations', key],
    method: key,
    node,
  }));
  return [...fixed, ...additional].flatMap(({ keys, method, node: unresolved }) => {
    const node = layered(context, unresolved);
    if (node === undefined || !isObject(node.value)) return [];
    const { file, pointer } = at;
    return [{ path, item, method, node, at: { file, pointer: pointer + pointerOf(keys), value: node.value } }];
  });
}

/** Every Operation Object below the paths of a document, in document order. */
export function operationNodesOf(context: Context, root: Node): OperationNode[] {
  const { file, pointer } = root;
  return children(part(context, root, 'paths')).flatMap(([path, unresolved]) => {
    const item = layered(context, unresolved);
    if (item === undefined || !path.startsWith('/')) return [];
    return operationNodesIn(context, path, item, {
      file,
      pointer: pointer + pointerOf(['paths', path]),
      value: item.value,
    });
  });
}
