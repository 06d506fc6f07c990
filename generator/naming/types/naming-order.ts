import type { Language } from '../../languages/language.js';
import type { Model, Operation } from '../../model/model.js';
import { encountered } from '../../model/order.js';
import { idsInOperation } from '../../model/walk.js';

/** The methods of a path in the order of the OpenAPI Specification (Path Item Object). */
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

const rank = ({ method }: Operation): number => {
  const at = methods.indexOf(method.toLowerCase());
  return at < 0 ? methods.length : at;
};

/** The operations path by path, and those of one path by their method, whatever order a document lists these in. */
function byPath(operations: readonly Operation[]): Operation[] {
  const paths = new Map([...new Set(operations.map(({ path }) => path))].map((path, index) => [path, index] as const));
  const place = ({ path }: Operation): number => paths.get(path) ?? paths.size;
  return [...operations].sort((a, b) => place(a) - place(b) || rank(a) - rank(b));
}

/** In which order declarations are met, operation by operation, and the group of each operation. */
export function namingOrder(model: Model, { naming }: Language) {
  const operations = byPath(model.operations);
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const roots = [...operations.flatMap(idsInOperation), ...declarations.keys()];
  return {
    met: new Map(encountered(roots, declarations).map(({ id }, index) => [id, index] as const)),
    groups: new Map(operations.map(({ id, group }) => [id, naming.type(group.join(' '))] as const)),
  };
}
