import type { Parameter } from './model.js';

/**
 * A path of a document with a query and a fragment (RFC 3986, section 3). OpenAPI forbids both, but documents have
 * them.
 */
interface Parts {
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string;
}

/** The parts of a path. Everything inside `{}` is a name. */
export function partsOf(text: string): Parts {
  const [, path = '', query, fragment = ''] = /^((?:\{[^{}]*\}|[^?#])*)(?:\?([^#]*))?(#.*)?$/su.exec(text) ?? [];
  return { path, query, fragment };
}

/** The names in `{}`. */
export const templateNames = (path: string): string[] =>
  [...path.matchAll(/\{([^{}]+)\}/gu)].map(([, name = '']) => name);

/**
 * The path without what its query parameters write: pairs such as `page={page}`, and `{?page,size}` of URI templates
 * (RFC 6570, sections 3.2.8 and 3.2.9). A fixed query stays, and so does a fragment, which may distinguish operations.
 */
export function withoutQueryParameters(text: string, parameters: readonly Parameter[]): string {
  const inQuery = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  const inPath = new Set(parameters.filter((one) => one.in === 'path').map(({ name }) => name));
  const own = (name: string): boolean => inQuery.has(name) && !inPath.has(name);
  const expanded = text.replaceAll(/\{[?&]([^{}]+)\}/gu, (whole, names: string) =>
    names.split(',').every((name) => own(name.trim().replace(/(?:\*|:\d+)$/u, ''))) ? '' : whole,
  );
  const { path, query, fragment } = partsOf(expanded);
  const pairs = query?.split('&').filter((pair) => !templateNames(pair).some(own)) ?? [];
  return `${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${fragment}`;
}

/** The path and its fixed query, the parts that a request sends. */
export function sentPath(text: string): string {
  const { fragment } = partsOf(text);
  return text.slice(0, text.length - fragment.length);
}
