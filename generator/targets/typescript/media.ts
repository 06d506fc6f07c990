import type { NamedOperation } from '../../languages/api.js';
import { readContents } from '../../languages/answers.js';
import type { Content, Encoding, Response } from '../../model/model.js';
import { carriedBy, essence, isRange, type Media } from '../../model/media.js';
import type { CallShape } from '../../languages/call-shape.js';
import { digits, exactWriter, isExact } from './exact.js';
import { styleTexts } from './style.js';
import { key, quote } from './text.js';
import { schemaText } from './schema-text.js';
import { literalText } from './shape-text.js';
import { typeText } from './type-text.js';
import type { Module } from './module.js';

const readers = 'src/lib/responses.ts';
const bodies = 'src/lib/bodies.ts';

/** How each kind of media is sent and read; `usual` is the media type that need not be said. */
interface Row {
  readonly body: string;
  readonly usual: string;
  readonly reader: string;
  /** Whether the reader is told what to expect. */
  readonly typed: boolean;
  readonly answer: (module: Module, content: Content) => string;
}

const stream = 'ReadableStream<Uint8Array>';

const rows: Readonly<Record<Media, Row>> = {
  json: {
    body: 'jsonBody',
    usual: 'application/json',
    reader: 'json',
    typed: true,
    answer: (module, { type }) => typeText(module, type),
  },
  form: {
    body: 'formBody',
    usual: 'application/x-www-form-urlencoded',
    reader: 'text',
    typed: false,
    answer: () => 'string',
  },
  multipart: {
    body: 'multipartBody',
    usual: 'multipart/form-data',
    reader: 'stream',
    typed: false,
    answer: () => stream,
  },
  events: {
    body: 'textBody',
    usual: 'text/event-stream',
    reader: 'events',
    typed: true,
    answer: (module, { type }) => `${module.imports.type(readers, 'EventStream')}<${typeText(module, type)}>`,
  },
  lines: {
    body: 'linesBody',
    usual: 'application/jsonl',
    reader: 'lines',
    typed: true,
    answer: (module, { type }) => `AsyncGenerator<${typeText(module, type)}, void, undefined>`,
  },
  text: { body: 'textBody', usual: 'text/plain', reader: 'text', typed: false, answer: () => 'string' },
  bytes: {
    body: 'octetsBody',
    usual: 'application/octet-stream',
    reader: 'stream',
    typed: false,
    answer: () => stream,
  },
};

const rowOf = (content: Content): Row => rows[carriedBy(content)];

/** What an answer is in TypeScript. */
export const answerText = (module: Module, content: Content): string => rowOf(content).answer(module, content);

/** Arguments as a call lists them: those at the end that are not given are left out. */
function argumentsText(given: readonly (string | undefined)[]): string {
  const last = given.findLastIndex((text) => text !== undefined);
  return given
    .slice(0, last + 1)
    .map((text) => text ?? 'undefined')
    .join(', ');
}

function readerText(module: Module, content: Content): string {
  const { reader, typed, usual } = rowOf(content);
  const type = essence(content.mediaType);
  const given = [
    ...(typed ? [schemaText(module, content.type)] : []),
    // Of events the second argument is another one.
    type === usual || reader === 'events' ? undefined : quote(type),
    typed && isExact(module, content.type) ? digits(module) : undefined,
  ];
  return `${module.imports.value(readers, reader)}(${argumentsText(given)})`;
}

/** The reader of an answer. */
export function answerReader(module: Module, response: Response | undefined): string {
  const texts = (response ? readContents(response) : []).map((content) => readerText(module, content));
  const [only] = texts;
  if (only === undefined) return `${module.imports.value(readers, 'empty')}()`;
  return texts.length === 1 ? only : `${module.imports.value(readers, 'anyOf')}<any>(${texts.join(', ')})`;
}

/** What is said of a property of a form, or of the parts of one name: styles are functions. */
function encodingParts({ imports }: Module, { style, explode, contentType, headers }: Encoding): string[] {
  return [
    ...styleTexts(imports, 'form', style, explode),
    ...(contentType === undefined ? [] : [`contentType: ${quote(contentType)}`]),
    ...(headers === undefined ? [] : [`headers: ${literalText(headers)}`]),
  ];
}

/** The encodings of properties as a literal, without those that say nothing. */
function encodingText(
  encoding: Readonly<Record<string, Encoding>>,
  one: (encoding: Encoding) => string | undefined,
): string | undefined {
  const entries = Object.entries(encoding).flatMap(([name, said]) => {
    const text = one(said);
    return text === undefined ? [] : [`${key(name)}: ${text}`];
  });
  return entries.length === 0 ? undefined : `{ ${entries.join(', ')} }`;
}

function formText(module: Module, encoding: Readonly<Record<string, Encoding>>): string | undefined {
  return encodingText(encoding, ({ headers: _, ...said }) => {
    const parts = encodingParts(module, said);
    return parts.length === 0 ? undefined : `{ ${parts.join(', ')} }`;
  });
}

/** A media type alone is said as it is. */
function partsText(module: Module, encoding: Readonly<Record<string, Encoding>>): string | undefined {
  return encodingText(encoding, (said) => {
    const parts = encodingParts(module, said);
    if (parts.length === 1 && said.contentType !== undefined) return quote(said.contentType);
    return parts.length === 0 ? undefined : `{ ${parts.join(', ')} }`;
  });
}

const encodings: Readonly<Partial<Record<Media, typeof partsText>>> = { form: formText, multipart: partsText };

/** Bodies that are JSON, or hold some. */
const writesJson: ReadonlySet<Media> = new Set<Media>(['json', 'form', 'multipart', 'lines']);

/** The function that writes a body, and the media type that need not be said. */
function writerOf(content: Content): { readonly body: string; readonly usual: string } {
  const { body, usual } = rowOf(content);
  if (!isRange(content.mediaType)) return { body, usual };
  const media = carriedBy(content);
  const isOpen = media === 'bytes' || (media === 'json' && content.type.kind === 'unknown');
  // A range is no type to send: what is sent has one of its own, or the one that its kind of values usually has.
  return isOpen ? { body: 'rangeBody', usual: '*/*' } : { body, usual: essence(content.mediaType) };
}

/** The maker of a request's body, as a member of the descriptor. */
export function bodyText(module: Module, { content, bodyKey }: CallShape, { operation }: NamedOperation): string[] {
  if (content === undefined) return [];
  const { body, usual } = writerOf(content);
  const media = carriedBy(content);
  const encoding = content.encoding && encodings[media]?.(module, content.encoding);
  const required = operation.body?.required === true && bodyKey === undefined;
  const given = [
    bodyKey === undefined ? undefined : quote(bodyKey),
    content.mediaType.toLowerCase() === usual ? undefined : quote(content.mediaType),
    required ? 'true' : undefined,
    ...(Object.hasOwn(encodings, media) ? [encoding] : []),
    writesJson.has(media) && isExact(module, content.type) ? exactWriter(module) : undefined,
  ];
  return [`body: ${module.imports.value(bodies, body)}(${argumentsText(given)}),`];
}
