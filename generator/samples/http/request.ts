import { preferred } from '../../naming/derive.js';
import { carriedBy, isRange } from '../../model/media.js';
import type { Content, Model, Operation, Parameter, SecurityScheme, Type, Value } from '../../model/model.js';
import { fits } from '../fits.js';
import { sentPath } from '../../model/path.js';
import { schemesIn, withoutNull } from '../../model/walk.js';
import { encode, encodeTemplate } from './encode.js';
import { formOf, partsOf, queryOf } from './query.js';
import { textOf, type WireValue } from './wire-value.js';
import { xmlOf } from './xml.js';

/** A part of a multipart form: a file or a text. */
export interface Part {
  readonly name: string;
  readonly value: string;
  readonly file: boolean;
}

/** The body of a request. Texts are unescaped: each language quotes them itself. */
export type Sent =
  | { readonly kind: 'json'; readonly mediaType: string; readonly value: Value }
  | { readonly kind: 'parts'; readonly mediaType: string; readonly parts: readonly Part[] }
  | { readonly kind: 'text'; readonly mediaType: string; readonly text: string };

/** A request, independent of the language that sends it. The URL is safe inside any quotes. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Sent;
}

/** Which optional parameters a sample shows. */
export type Optional = 'never' | 'with-example' | 'always';

/** Removes line ends, which would start another header. */
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** A valid field name (RFC 9110, section 5.6.2). curl would read a file for a name such as `@file`. */
const isHeaderName = (name: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/u.test(name);

interface Credentials {
  readonly headers: readonly (readonly [string, string])[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

const nothing: Credentials = { headers: [], query: [], cookies: [] };

const inHeader = (value: string): Credentials => ({ ...nothing, headers: [['Authorization', value]] });

/** The place of a scheme's credentials in the request, with a placeholder for the secret. */
function credentialsOf(scheme: SecurityScheme): Credentials {
  switch (scheme.kind) {
    case 'bearer':
    case 'clientCredentials':
      return inHeader('Bearer <token>');
    case 'basic':
      return inHeader('Basic <credentials>');
    case 'http':
      return inHeader(`${scheme.scheme} <credentials>`);
    case 'apiKey': {
      if (scheme.in === 'header') return { ...nothing, headers: [[scheme.name, '<key>']] };
      const pair = `${encode(scheme.name)}={key}`;
      return scheme.in === 'query' ? { ...nothing, query: [pair] } : { ...nothing, cookies: [pair] };
    }
  }
}

/** The schemes of the first security requirement. */
function schemesOf({ security }: Model, operation: Operation): readonly SecurityScheme[] {
  const [first = {}] = operation.security ?? security.required;
  return schemesIn(security.schemes, first);
}

/** A server variable in the scheme: curl expands `{file}:///` to `file:///`, so the sample shows a value instead. */
const variableScheme = /^[^:/?#]*\{[^:/?#]*\}[^:/?#]*:\/+/u;

/** A server URL. HTTP only: other schemes could read files of the person who runs the sample. */
function placed(url: string): string {
  if (/^https?:\/\//iu.test(url)) return url;
  if (variableScheme.test(url)) return url.replace(variableScheme, 'https://');
  if (/^(?:\{[^{}]+\}|[\w.-]+:(?=[\d{]))/u.test(url)) return url;
  return `https://api.example.com${/^\/(?!\/)/u.test(url) ? url : ''}`;
}

/** The URL of an operation's first server; a relative one is resolved against a placeholder host. */
function baseOf({ servers: all }: Model, { servers }: Operation): string {
  const url = (servers[0] ?? all[0])?.url ?? '';
  return encodeTemplate(placed(url).replace(/(?<!\/)\/+$/u, ''));
}

const isBinary = (type: Type | undefined): boolean => {
  const inner = type && withoutNull(type);
  if (inner?.kind === 'list') return isBinary(inner.items);
  return inner?.kind === 'scalar' && inner.scalar === 'binary';
};

function partList(content: Content, value: Value, fieldType: (type: Type, name: string) => Type | undefined): Part[] {
  return partsOf(value).map(([name, one]) => ({
    name: oneLine(name),
    value: textOf(one),
    file: isBinary(fieldType(content.type, name)),
  }));
}

function sentOf(content: Content, value: Value, fieldType: (type: Type, name: string) => Type | undefined): Sent {
  const mediaType = content.mediaType;
  switch (carriedBy(content)) {
    case 'json':
      return { kind: 'json', mediaType: isRange(mediaType) ? 'application/json' : mediaType, value };
    case 'form':
      return { kind: 'text', mediaType, text: formOf(value) };
    case 'multipart':
      return { kind: 'parts', mediaType, parts: partList(content, value, fieldType) };
    case 'lines':
      return {
        kind: 'text',
        mediaType,
        text: [value]
          .flat()
          .map((item) => JSON.stringify(item))
          .join('\n'),
      };
    case 'xml':
      // An example may already be an XML document.
      return {
        kind: 'text',
        mediaType,
        text: typeof value === 'string' ? value : xmlOf(content.xml?.name ?? 'root', value),
      };
    case 'events':
    case 'text':
    case 'bytes':
      return { kind: 'text', mediaType, text: textOf(value) };
  }
}

/** What writing a request needs besides the operation. */
export interface RequestContext {
  readonly model: Model;
  readonly optional: Optional;
  readonly value: WireValue;
  /** The type of a named property, if the type has one. */
  readonly fieldType: (type: Type, name: string) => Type | undefined;
}

/** The request of an operation with sample values; path parameters stay `{names}`. */
export function requestOf(operation: Operation, { model, optional, value, fieldType }: RequestContext): HttpRequest {
  const exampleOf = ({ examples, type }: Pick<Parameter, 'examples' | 'type'>): Value | undefined =>
    examples.find((example) => fits(type, example));
  const shown = operation.parameters
    .filter((parameter) => {
      if (parameter.required || optional === 'always') return true;
      return optional === 'with-example' && exampleOf(parameter) !== undefined && parameter.deprecated === undefined;
    })
    .map((parameter) => [parameter, value(parameter.type, exampleOf(parameter))] as const);
  const within = (place: Parameter['in']) => shown.filter(([parameter]) => parameter.in === place);
  const credentials = schemesOf(model, operation).map(credentialsOf);
  const content = operation.body && preferred(operation.body.contents);
  const body = content && sentOf(content, value(content.type, content.examples[0]), fieldType);
  const url = baseOf(model, operation) + encodeTemplate(sentPath(operation.path));
  const query = [...credentials.flatMap((one) => one.query), queryOf(within('query'))]
    .filter((text) => text !== '')
    .join('&');
  const cookies = [
    ...credentials.flatMap((one) => one.cookies),
    ...within('cookie').map(([{ name }, one]) => `${encode(name)}=${encode(textOf(one))}`),
  ];
  const headers = [
    ...credentials.flatMap((one) => one.headers),
    ...within('header').map(([{ name }, one]) => [name, textOf(one)] as const),
    ...(cookies.length > 0 ? [['Cookie', cookies.join('; ')] as const] : []),
    ...(body ? [['content-type', body.mediaType] as const] : []),
  ];
  return {
    method: operation.method,
    url: query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`,
    headers: headers.filter(([name]) => isHeaderName(name)).map(([name, text]) => [name, oneLine(text)]),
    ...(body ? { body } : {}),
  };
}
