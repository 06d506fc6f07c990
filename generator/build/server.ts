import type { Server, ServerVariable } from '../model/model.js';
import { description, extensionText } from './extensions.js';
import { child, children, compact, elements, scalarText, text, type Node } from './node.js';

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

/** The servers of a document, path or operation (OpenAPI Specification, Server Object). */
export function serversOf(node: Node): Server[] {
  return elements(child(node, 'servers')).flatMap((server) => {
    const url = text(server, 'url')?.trim();
    if (url === undefined || url === '') return [];
    return [
      compact<Server>({
        key: extensionText(server, 'serverKey'),
        url,
        description: description(server),
        variables: variablesOf(server),
      }),
    ];
  });
}
