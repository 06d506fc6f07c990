import { offeredContents, readContents } from '../../naming/response-contents.js';
import type { NamedOperation } from '../../naming/api.js';
import { carriedBy, essence, isRange, type Media } from '../../model/media.js';
import { groupedBy } from '../../model/group.js';
import type { Content, Response } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';
import { dataName, fallbackErrorPath } from './error-file.js';
import { digits, isExact } from './exact.js';
import type { Module } from './module.js';
import { schemaText } from './schema-text.js';
import { modulePath, schemaName } from './sdk.js';
import { acceptedText, argumentsText, quote } from './text.js';
import { typeText } from './type-text.js';
import { xmlTexts } from './xml-text.js';

const readers = 'src/lib/responses.ts';

type Argument = string | undefined;

/** A function of the runtime that reads a representation, and what its value is in TypeScript. */
interface Row {
  readonly reader: string;
  readonly arguments: (module: Module, content: Content) => readonly Argument[];
  readonly value: (module: Module, content: Content) => string;
}

/** The media type that a request accepts, where it is not the usual one of a reader. */
const accepted = (content: Content, usual: string): Argument => acceptedText(content.mediaType, usual);

const digitsOf = (module: Module, { type }: Content): Argument => (isExact(module, type) ? digits(module) : undefined);

const typed = (module: Module, content: Content, usual: string): readonly Argument[] => [
  schemaText(module, content.type),
  accepted(content, usual),
  digitsOf(module, content),
];

const generator = (module: Module, { type }: Content): string =>
  `AsyncGenerator<${typeText(module, type)}, void, undefined>`;

const stream: Row = {
  reader: 'stream',
  arguments: (_module, content) => [accepted(content, 'application/octet-stream')],
  value: () => 'ReadableStream<Uint8Array>',
};

const text: Row = {
  reader: 'text',
  arguments: (_module, content) => [accepted(content, 'text/plain')],
  value: () => 'string',
};

const rows: Readonly<Record<Media, Row>> = {
  json: {
    reader: 'json',
    arguments: (module, content) => typed(module, content, 'application/json'),
    value: (module, { type }) => typeText(module, type),
  },
  form: text,
  multipart: stream,
  events: {
    reader: 'events',
    arguments: (module, content) => [
      schemaText(module, content.type),
      content.sentinel && quote(content.sentinel),
      digitsOf(module, content),
    ],
    value: (module, { type }) => `${module.imports.type(readers, 'EventStream')}<${typeText(module, type)}>`,
  },
  lines: {
    reader: 'lines',
    arguments: (module, content) => typed(module, content, 'application/jsonl'),
    value: generator,
  },
  xml: {
    reader: 'xml',
    arguments: (module, content) => [
      schemaText(module, content.type),
      accepted(content, 'application/xml'),
      ...xmlTexts(module, content.type, content.xml ?? {}),
    ],
    value: (module, { type }) => typeText(module, type),
  },
  text,
  bytes: stream,
};

/** The class of the error that ends the stream of a gateway, and its schema; any error has the class of the fallback. */
function streamError({ sdk, imports }: Module, { gateway }: Content): readonly Argument[] {
  const inner = gateway?.error && withoutNull(gateway.error);
  const type = inner?.kind === 'ref' ? sdk.api.errors.get(inner.to) : undefined;
  if (type === undefined) return [imports.value(fallbackErrorPath(sdk), sdk.context.errors.fallback), undefined];
  const path = modulePath(type);
  return [imports.value(path, type.name), imports.value(path, schemaName(dataName(type)))];
}

/** Representations that are not read as others of their media are, first match first. */
const special: readonly (readonly [matches: (content: Content) => boolean, row: Row])[] = [
  [
    ({ gateway }) => gateway !== undefined,
    {
      reader: 'gateway',
      arguments: (module, content) => [
        schemaText(module, content.type),
        ...streamError(module, content),
        accepted(content, 'application/json'),
        digitsOf(module, content),
      ],
      value: generator,
    },
  ],
  [
    ({ mediaType }) => /[/+]json-seq$/u.test(essence(mediaType)),
    {
      reader: 'sequence',
      arguments: (module, content) => typed(module, content, 'application/json-seq'),
      value: generator,
    },
  ],
  [
    // A text of any media type may come as JSON.
    (content) => carriedBy(content) === 'text' && isRange(content.mediaType) && !content.mediaType.startsWith('text/'),
    {
      reader: 'anyOf',
      arguments: (module, content) => [
        call(module, rows.json, { ...content, mediaType: 'application/json' }),
        call(module, text, content),
      ],
      value: () => 'string',
    },
  ],
];

const rowOf = (content: Content): Row => special.find(([matches]) => matches(content))?.[1] ?? rows[carriedBy(content)];

const call = (module: Module, row: Row, content: Content): string =>
  `${module.imports.value(readers, row.reader)}(${argumentsText(row.arguments(module, content))})`;

/** What the value of a response is in TypeScript. */
export const valueText = (module: Module, content: Content): string => rowOf(content).value(module, content);

/** What representations of JSON, or of bytes, have in common that are the same. */
function kindOf(content: Content): string | undefined {
  const row = rowOf(content);
  return row === rows.json || row === rows.bytes ? `${row.reader} ${JSON.stringify(content.type)}` : undefined;
}

const kinds = new WeakMap<readonly Content[], ReadonlyMap<string, readonly Content[]>>();

/** The representations of a response by what they have in common, each list made once. */
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

/** A representation and all others of JSON, or of bytes, that are the same: a server may send any of them. */
function aliases(content: Content, response: Response): Content[] {
  const kind = kindOf(content);
  const alike = kind === undefined ? [] : (byKind(response).get(kind) ?? []);
  return [...new Map([content, ...alike].map((one) => [essence(one.mediaType), one])).values()];
}

/** The reader of a representation under all media types that it is declared as. */
function aliasedText(module: Module, content: Content, response: Response): string {
  const mediaType = aliases(content, response)
    .map((one) => one.mediaType)
    .join(', ');
  return call(module, rowOf(content), { ...content, mediaType });
}

/** The representations that a call may ask for, without those that a reader of another one reads as well. */
function askedContents(named: NamedOperation, response: Response): Content[] {
  const read = readContents(response);
  const seen = new Set(read.flatMap((content) => aliases(content, response)));
  return offeredContents(named.operation, response).filter((content) => {
    if (seen.has(content)) return false;
    for (const alias of aliases(content, response)) seen.add(alias);
    return true;
  });
}

/** The reader of a response: of what comes unasked, and of what a call may ask for instead. */
export function readerText(module: Module, named: NamedOperation, response: Response | undefined): string {
  const texts = response ? readContents(response).map((content) => aliasedText(module, content, response)) : [];
  const [only] = texts;
  if (response === undefined || only === undefined) return `${module.imports.value(readers, 'empty')}()`;
  const usual = texts.length === 1 ? only : `${module.imports.value(readers, 'anyOf')}<any>(${texts.join(', ')})`;
  const others = askedContents(named, response).map((content) => aliasedText(module, content, response));
  return others.length === 0 ? usual : `${module.imports.value(readers, 'choiceOf')}(${[usual, ...others].join(', ')})`;
}
