import { groupedBy } from '../../model/group.js';
import { acceptedType, carriedBy, essence, isRange, type Media } from '../../model/media.js';
import type { Content, Response } from '../../model/model.js';

/** The functions of the runtime that read a response. */
export type ReaderFunction = 'json' | 'text' | 'stream' | 'events' | 'lines' | 'xml' | 'gateway' | 'sequence' | 'anyOf';

const byMedia: Readonly<Record<Media, ReaderFunction>> = {
  json: 'json',
  form: 'text',
  multipart: 'stream',
  events: 'events',
  lines: 'lines',
  xml: 'xml',
  text: 'text',
  bytes: 'stream',
};

/** Representations that are not read like others of their media. The first match wins. */
const special: readonly (readonly [matches: (content: Content) => boolean, reader: ReaderFunction])[] = [
  [({ gateway }) => gateway !== undefined, 'gateway'],
  [({ mediaType }) => /[/+]json-seq$/u.test(essence(mediaType)), 'sequence'],
  [
    // Servers may send a string of any media type as JSON.
    (content) => carriedBy(content) === 'text' && isRange(content.mediaType) && !content.mediaType.startsWith('text/'),
    'anyOf',
  ],
];

/** The function of the runtime that reads a representation. */
export const readerFunction = (content: Content): ReaderFunction =>
  special.find(([matches]) => matches(content))?.[1] ?? byMedia[carriedBy(content)];

/** The media types that a request accepts for a reader, unless it is given others. */
const usual: Readonly<Record<ReaderFunction, string>> = {
  json: 'application/json',
  text: 'text/plain',
  stream: 'application/octet-stream',
  events: 'text/event-stream',
  lines: 'application/jsonl',
  xml: 'application/xml',
  gateway: 'application/json',
  sequence: 'application/json-seq',
  anyOf: 'application/json',
};

/** The media types that a reader has to be given; `undefined` if they are its default. */
export function givenTypes(reader: ReaderFunction, mediaType: string): string | undefined {
  const type = acceptedType(mediaType);
  return type.toLowerCase() === usual[reader] ? undefined : type;
}

/** Readers that take several media types in one text. */
const several: ReadonlySet<ReaderFunction> = new Set<ReaderFunction>(['json', 'stream']);

/** The media types that a request accepts for a reader of these. */
export function acceptedTypes(reader: ReaderFunction, mediaType: string): readonly string[] {
  if (reader === 'events') return [usual.events];
  if (reader === 'anyOf') return [usual.json, ...acceptedTypes('text', mediaType)];
  const types = givenTypes(reader, mediaType) ?? usual[reader];
  return several.has(reader) ? types.split(', ') : [types];
}

/** The key by which JSON or binary representations are equal. */
function kindOf(content: Content): string | undefined {
  const reader = readerFunction(content);
  return several.has(reader) ? `${reader} ${JSON.stringify(content.type)}` : undefined;
}

const kinds = new WeakMap<readonly Content[], ReadonlyMap<string, readonly Content[]>>();

/** The representations of a response by that key. Each response is grouped once. */
function byKind({ contents }: Response): ReadonlyMap<string, readonly Content[]> {
  const known = kinds.get(contents);
  if (known !== undefined) return known;
  const found = groupedBy(
    contents.filter(({ mediaType }) => !isRange(mediaType)),
    kindOf,
  );
  kinds.set(contents, found);
  return found;
}

/** A representation with all equal ones: a server may send any of their media types. */
export function aliases(content: Content, response: Response): Content[] {
  const kind = kindOf(content);
  const alike = kind === undefined ? [] : (byKind(response).get(kind) ?? []);
  return [...new Map([content, ...alike].map((one) => [essence(one.mediaType), one])).values()];
}

/** The media types of a representation and of all equal ones. */
export const aliasedTypes = (content: Content, response: Response): string =>
  aliases(content, response)
    .map(({ mediaType }) => mediaType)
    .join(', ');
