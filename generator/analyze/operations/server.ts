import type { Server, ServerVariable } from '../../model/model.js';
import { description, extensionText } from '../extensions.js';
import { child, children, compact, elements, scalarText, text, type Node } from '../node.js';

function variablesOf(node: Node): ServerVariable[] {
  return children(child(node, 'variables')).map(([name, variable]) => {
    const values = elements(child(variable, 'enum')).map(({ value }) => scalarText(value));
    const fallback = scalarText(child(variable, 'default')?.value);
    return compact<ServerVariable>({
      name,
      default: fallback === '' ? (values[0] ?? '') : fallback,
      values,
      description: description(variable),
    });
  });
}

/**
 * The servers of a document, path or operation (OpenAPI Specification, Server Object). A key belongs to the first server
 * that has it.
 */
export function serversOf(node: Node): Server[] {
  const keys = new Set<string>();
  return elements(child(node, 'servers')).flatMap((server) => {
    const url = text(server, 'url')?.trim();
    if (url === undefined || url === '') return [];
    const key = extensionText(server, 'serverKey');
    const known = key !== undefined && keys.has(key);
    if (key !== undefined) keys.add(key);
    return [
      compact<Server>({
        key: known ? undefined : key,
        url,
        description: description(server),
        variables: variablesOf(server),
      }),
    ];
  });
}
