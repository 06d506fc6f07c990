// The calls that a scenario's mock definitions describe, found in the documents of its service.
import { resolved } from '../pages/document.mjs';
import { Marked, Streamed } from '../sdk/values.mjs';
import { valueOfXml } from './xml.mjs';
import { isList, isObject, memberOf, scalar, takeFromQuery, valueOfText } from './wire.mjs';

const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** A template of a path as an expression; its variables are the groups. */
function matcher(template) {
  const parts = template.split(/\{([^}]*)\}/u);
  const text = parts.map((part, index) => (index % 2 === 1 ? '([^/]*)' : escaped(part))).join('');
  return { expression: new RegExp(`^${text}$`, 'u'), names: parts.filter((_, index) => index % 2 === 1) };
}

/** What a server puts before the paths, with its variables but that of the host. */
const baseOf = ({ url }) => url.replace(/^\{endpoint\}|^https?:\/\/[^/]*/u, '').replace(/\/$/u, '');

/** The parameters of an operation. */
const parametersOf = (document, item, operation) =>
  [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => resolved(document, one));

/** The operations that a request may be one of, the nearest first. */
function candidates(documents, method, uri) {
  return documents
    .flatMap((document, index) => {
      const bases = (document.servers ?? [{ url: '' }]).map(baseOf);
      return Object.entries(document.paths).flatMap(([template, item]) => {
        const operation = item[method];
        if (operation === undefined) return [];
        return bases.flatMap((base) => {
          const [bare] = template.split('?');
          const { expression, names } = matcher(base + bare);
          const match = expression.exec(uri) ?? expression.exec(`${uri}/`);
          if (match === null) return [];
          const own = matcher(base).names.length;
          const path = Object.fromEntries(names.slice(own).map((name, at) => [name, match[own + 1 + at]]));
          const prefix = names.slice(0, own).reduce((text, name, at) => text.replace(`{${name}}`, match[at + 1]), base);
          const literal = (base + bare).replaceAll(/\{[^}]*\}/gu, '').length;
          const version = uri.includes(document.info.version) ? document.info.version.length : 0;
          return [{ document, index, template, item, operation, path, prefix, rank: [version, literal, index] }];
        });
      });
    })
    .sort((one, other) => {
      const at = one.rank.findIndex((rank, index) => rank !== other.rank[index]);
      return at < 0 ? 0 : other.rank[at] - one.rank[at];
    });
}

const media = (type = '') => type.split(';')[0].trim().toLowerCase();
const isJson = (type) => /[/+]json$/u.test(media(type));
const isText = (type) => /^text\/|xml$/u.test(media(type));

/** A body of the mock definitions as bytes. */
function bytesOf({ rawContent }, config) {
  if (rawContent === undefined || Buffer.isBuffer(rawContent)) return rawContent;
  return Buffer.from(typeof rawContent === 'string' ? rawContent : rawContent.serialize(config));
}

/** A body as a value: JSON, XML, lines, the data of events, text or bytes. */
function valueOfBody(document, schema, body, type, config) {
  const bytes = bytesOf(body, config);
  if (bytes === undefined) return undefined;
  const text = bytes.toString();
  if (isJson(type)) return JSON.parse(text);
  if (/jsonl$/u.test(media(type))) return new Streamed(text, text.trim().split('\n'));
  if (media(type) === 'text/event-stream') return new Streamed(text, dataOf(text));
  if (/[/+]xml$/u.test(media(type)) && schema !== undefined)
    return new Marked(text, valueOfXml(document, schema, text));
  return isText(type) ? text : bytes;
}

/** The data of events; `[DONE]` ends them. */
const dataOf = (text) =>
  text
    .trim()
    .split('\n\n')
    .map((event) => /^data: ?(.*)$/mu.exec(event)?.[1] ?? '')
    .filter((data) => data !== '[DONE]');

/** The parts of a multipart body as one object. */
function partsOf(document, schema, { parts = {}, files = [] }) {
  const value = {};
  for (const [name, part] of Object.entries(parts)) {
    const own = memberOf(document, schema, name);
    const isData = isList(document, own) || isObject(document, own);
    value[name] = isData ? (typeof part === 'string' ? JSON.parse(part) : part) : scalar(document, own, String(part));
  }
  for (const { fieldname, originalname, buffer, mimetype } of files) {
    const file = new File([buffer], originalname, { type: mimetype });
    if (isList(document, memberOf(document, schema, fieldname))) (value[fieldname] ??= []).push(file);
    else value[fieldname] = file;
  }
  return value;
}

/** The content of a request body that a definition sends; where one has to be sent and none is said, nothing in particular. */
function bodyOf({ document, operation }, request, config) {
  const { content: declared = {}, required = false } = resolved(document, operation.requestBody) ?? {};
  if (request.body === undefined) return required ? { value: {}, isOurs: true } : undefined;
  const types = Object.keys(declared);
  const said = Object.entries(request.headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const sent = media(String(said ?? request.body.contentType));
  const type = types.find((one) => media(one) === sent) ?? types[0] ?? sent;
  if (request.body.kind === 'multipart')
    return { type, value: partsOf(document, declared[type]?.schema, request.body) };
  // A text may be written as JSON.
  const value = valueOfBody(
    document,
    declared[type]?.schema,
    request.body,
    isText(sent) ? request.body.contentType : sent,
    config,
  );
  return { type, value: type.includes('*') ? new Blob([value], { type: sent }) : value };
}

/** The schema of a response of a definition. */
function schemaOf(document, { responses }, { status, body }) {
  const response = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses.default;
  const contents = Object.entries(resolved(document, response)?.content ?? {});
  return contents.find(([type]) => media(type) === media(body.contentType))?.[1].schema;
}

/** The credentials that a definition expects, by scheme. */
function credentialsOf({ document }, headers, query) {
  const found = {};
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    const { type, in: place } = scheme;
    const authorization = headers['authorization'];
    if (type === 'apiKey') {
      const value = place === 'query' ? query[scheme.name] : headers[scheme.name.toLowerCase()];
      if (value !== undefined) found[name] = value;
    } else if (authorization !== undefined) found[name] = String(authorization).replace(/^\S+ /u, '');
  }
  return found;
}

/** Headers that are not parameters, whoever declares them. */
const isPlumbing = (name) => ['accept', 'content-type', 'authorization'].includes(name.toLowerCase());

/**
 * The call that a mock definition describes: the operation, its inputs, and what it is to come to. Undefined where no
 * document has the operation.
 */
export function callOf(documents, definition, { config, expandDyns }) {
  const request = expandDyns(
    { headers: definition.request?.headers ?? {}, query: definition.request?.query ?? {} },
    config,
  );
  const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key.toLowerCase(), value]));
  const [uri] = definition.uri.replaceAll('\\', '').split('?');
  const found = candidates(documents, definition.method, uri);
  const [chosen] = found;
  if (chosen === undefined) return undefined;
  const { document, operation } = chosen;
  const query = { ...Object.fromEntries(new URL(definition.uri, 'http://localhost').searchParams), ...request.query };
  const credentials = credentialsOf(chosen, headers, query);
  const declared = parametersOf(document, chosen.item, operation).filter(({ name }) => !isPlumbing(name));
  const given = new Map();
  // Parameters of one name first: an object without one takes what is left.
  const ordered = [...declared].sort(
    (one, other) => Number(Object.hasOwn(query, other.name)) - Number(Object.hasOwn(query, one.name)),
  );
  for (const parameter of ordered) {
    const { name, in: place } = parameter;
    let value;
    if (place === 'path') value = valueOfText(document, parameter, chosen.path[name] ?? '');
    else if (place === 'query') value = takeFromQuery(document, parameter, query);
    else if (place === 'header' && headers[name.toLowerCase()] !== undefined)
      value = valueOfText(
        document,
        parameter,
        encodeURIComponent(String(headers[name.toLowerCase()])).replaceAll('%2C', ','),
      );
    if (value !== undefined) given.set(parameter, value);
  }
  const { response } = definition;
  const isOk = response.status < 400;
  return {
    ...chosen,
    declared,
    given,
    credentials,
    hasBody: operation.requestBody !== undefined,
    body: bodyOf(chosen, definition.request ?? {}, config),
    accept: headers['accept'],
    expected: {
      ok: isOk,
      status: response.status,
      value:
        response.body &&
        valueOfBody(
          document,
          schemaOf(document, operation, response),
          response.body,
          response.body.contentType,
          config,
        ),
    },
  };
}
