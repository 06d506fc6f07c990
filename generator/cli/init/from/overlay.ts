import { dump } from 'js-yaml';

/** An action of an OpenAPI Overlay (Overlay Specification 1.0, section 4.4.3). */
export interface OverlayAction {
  readonly target: string;
  readonly update?: unknown;
  readonly remove?: true;
}

/** The overlay that `init` writes beside the configuration. */
export const overlayName = 'specwright.overlay.yaml';

/** Methods of a Path Item Object (OpenAPI Specification 3.2, section 4.9.1). */
const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

export const isMethod = (name: string): boolean => methods.has(name);

/** An operation by its method, in lower case, and its path as the document writes it. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
}

/** `get /pets/{id}` as an endpoint; undefined for a text that is none. */
export function endpointOf(text: string): Endpoint | undefined {
  const [, method = '', path = ''] = /^\s*([a-z]+)\s+(\/\S*)\s*$/iu.exec(text) ?? [];
  return isMethod(method.toLowerCase()) ? { method: method.toLowerCase(), path } : undefined;
}

/** A JSONPath of names (RFC 9535, section 2.3.1). A text in JSON is a name in double quotes there too. */
export const pathOf = (...names: readonly string[]): string =>
  `$${names.map((name) => (/^[A-Za-z_][\w]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`)).join('')}`;

/** The JSONPath of an operation. */
export const targetOf = ({ method, path }: Endpoint): string => pathOf('paths', path, method);

/** The text of an overlay with these actions. */
export function renderOverlay(tool: string, actions: readonly OverlayAction[]): string {
  const head = `# What the configuration of ${tool} says about the document. \`specwright generate\` applies it in memory.\n`;
  const overlay = { overlay: '1.0.0', info: { title: `Names and behavior from ${tool}`, version: '1.0.0' }, actions };
  return `${head}${dump(overlay, { lineWidth: -1, noRefs: true, quotingType: "'" })}`;
}
