// What a server must know of a document: its operations, and an answer for each.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** A document as JSON, of which YAML is a superset; one of Swagger 2.0 as the OpenAPI 3.0 that is read instead of it. */
export async function readDocument(file) {
  const document = load(readFileSync(file, 'utf8'));
  if (!('swagger' in document)) return JSON.parse(JSON.stringify(document));
  const { load: read } = await import('../../dist/load/load.js');
  const { value } = await read({ input: file, cwd: process.cwd() });
  return value.documents.get(value.root);
}

/** The operations of a path, by method. */
const byMethod = (item) => [
  ...methods.filter((method) => item?.[method]).map((method) => [method.toUpperCase(), item[method]]),
  ...Object.entries(item?.additionalOperations ?? {}),
];

const unescaped = (part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');

/** What a `$ref` in the document leads to, or the thing itself. */
export function resolved(document, node) {
  let at = node;
  for (let steps = 0; typeof at?.$ref === 'string' && steps < 20; steps++)
    at = at.$ref
      .replace(/^#\//u, '')
      .split('/')
      .reduce((owner, part) => owner?.[unescaped(part)], document);
  return at;
}

/** The paths that servers put before those of the operations. */
function basesOf(document) {
  const servers = [document, ...Object.values(document.paths ?? {})].flatMap((owner) => [
    ...(owner?.servers ?? []),
    ...byMethod(owner).flatMap(([, operation]) => operation.servers ?? []),
  ]);
  return servers.map(({ url, variables = {} }) => {
    const filled = url.replaceAll(/\{([^}]*)\}/gu, (_, name) => variables[name]?.default ?? '');
    return URL.canParse(filled) ? new URL(filled).pathname.replace(/\/$/u, '') : filled.replace(/\/$/u, '');
  });
}

/** Where tokens are fetched. */
const tokenPaths = (document) =>
  Object.values(document.components?.securitySchemes ?? {})
    .flatMap(({ flows = {} }) => Object.values(flows))
    .flatMap(({ tokenUrl }) => (tokenUrl ? [new URL(tokenUrl, 'https://api.example.com').pathname] : []));

const matcher = (template) =>
  new RegExp(
    `^${template
      .split(/(\{[^}]*\})/u)
      .map((part, index) => (index % 2 === 1 ? '[^/]+' : part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)))
      .join('')}$`,
    'u',
  );

/** The path of a template that goes over the wire: no query, and no fragment. */
const pathOf = (template) =>
  encodeURI(template.replace(/\{\?.*|[?#].*/u, ''))
    .replaceAll('%7B', '{')
    .replaceAll('%7D', '}');

/** Paths that differ by a fragment alone are one to a server. */
const distinct = (operations) => [
  ...new Map(operations.map((one) => [`${one.method} ${one.matcher.source}`, one])).values(),
];

const isIgnored = (node) => node?.['x-speakeasy-ignore'] === true;

/** The operations of a document that a client may call, and how a request is told to be one of them. */
export function operationsOf(document) {
  const written = Object.entries(document.paths ?? {}).flatMap(([template, item]) => {
    const owner = resolved(document, item);
    return byMethod(owner)
      .filter(([, operation]) => !isIgnored(owner) && !isIgnored(operation))
      .map(([method, operation]) => ({
        key: `${method} ${template}`,
        method,
        matcher: matcher(pathOf(template)),
        // The more of a path is fixed, the nearer it is meant.
        rank: template.replaceAll(/\{[^}]*\}/gu, '').length,
        operation,
      }));
  });
  const operations = distinct(written);
  const bases = ['', ...basesOf(document)];
  const tokens = tokenPaths(document);
  return {
    all: operations,
    isToken: (path) => tokens.includes(path),
    find: (method, path) =>
      bases
        .filter((base) => path.startsWith(base))
        .flatMap((base) =>
          operations.filter((one) => one.method === method && one.matcher.test(path.slice(base.length) || '/')),
        )
        .sort((a, b) => b.rank - a.rank)
        .at(0),
  };
}
