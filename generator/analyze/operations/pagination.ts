import type { Pagination } from '../../model/model.js';
import { extension } from '../extensions.js';
import { child, children, elements, text, type Node } from '../node.js';

/** The pagination of an operation, from either extension. */
export function paginationOf(node: Node): Pagination | undefined {
  const pagination = extension(node, 'pagination');
  if (pagination === undefined) return byExpressions(node);
  const kind = text(pagination, 'type');
  if (kind !== 'cursor' && kind !== 'offsetLimit' && kind !== 'url') return undefined;
  const inputs = elements(child(pagination, 'inputs')).flatMap((input) => {
    const name = text(input, 'name');
    return name === undefined
      ? []
      : [{ name, in: text(input, 'in') ?? 'parameters', role: text(input, 'type') ?? kind }];
  });
  const outputs = children(child(pagination, 'outputs')).flatMap(([name, { value }]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return { kind, inputs, outputs: Object.fromEntries(outputs) as Record<string, string> };
}

/** The JSON path of an expression such as `$request.page`. */
function named(node: Node, key: string, of: 'request' | 'response'): string | undefined {
  const expression = text(node, key)?.trim() ?? '';
  return expression.startsWith(`$${of}.`) ? expression.slice(of.length + 2) : undefined;
}

/** Pagination by the expressions of `x-fern-pagination`. Nested request properties are not supported. */
function byExpressions(node: Node): Pagination | undefined {
  const pagination = extension(node, 'runtimePagination');
  if (pagination === undefined) return undefined;
  const output = (role: string, key: string): Record<string, string> => {
    const found = named(pagination, key, 'response');
    return found === undefined ? {} : { [role]: `$.${found}` };
  };
  const input = (key: string, role: string) => {
    const name = named(pagination, key, 'request');
    return name === undefined || name.includes('.') ? [] : [{ name, in: 'parameters', role }];
  };
  const results = output('results', 'results');
  const next = { ...output('nextUrl', 'next_path'), ...output('nextUrl', 'next_uri') };
  if (Object.keys(next).length > 0) return { kind: 'url', inputs: [], outputs: { ...next, ...results } };
  const cursor = input('cursor', 'cursor');
  const following = output('nextCursor', 'next_cursor');
  if (cursor.length > 0 && Object.keys(following).length > 0)
    return { kind: 'cursor', inputs: cursor, outputs: { ...following, ...results } };
  const limit = input('step', 'limit');
  // An offset grows by the page size if there is a step, else by one.
  const offset = input('offset', limit.length > 0 ? 'offset' : 'page');
  return offset.length === 0 ? undefined : { kind: 'offsetLimit', inputs: [...offset, ...limit], outputs: results };
}
