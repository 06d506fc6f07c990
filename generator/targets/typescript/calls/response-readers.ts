import { offeredContents, readContents } from '../../../naming/response-contents.js';
import type { NamedOperation } from '../../../naming/api.js';
import { acceptedType, carriedBy, essence, isRange, type Media } from '../../../model/media.js';
import { groupedBy } from '../../../model/group.js';
import type { Content, Response } from '../../../model/model.js';
import { withoutNull } from '../../../model/walk.js';
import { dataName, fallbackErrorPath } from '../files/error-file.js';
import { digits, isExact } from '../types/exact.js';
import { call, exported, literal, unionOf, undefinedType } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { options } from '../types/expressions.js';
import { schemaOf } from '../types/schemas.js';
import { modulePath, schemaName, type Sdk } from '../sdk.js';
import { valueType } from '../types/value-type.js';
import { xmlNames } from '../types/xml-names.js';

const readers = 'src/runtime/responses.ts';

/** The runtime function that reads a response body, and the type of its value. */
interface Row {
  readonly reader: string;
  readonly arguments: (sdk: Sdk, content: Content) => readonly (Expression | null | undefined)[];
}

/** The media type that a request accepts, if it is not the reader's default. */
function accepted({ mediaType }: Content, usual: string): Expression | undefined {
  const type = acceptedType(mediaType);
  return type.toLowerCase() === usual ? undefined : literal(type);
}

/** The function that reads numbers without losing digits, where that is needed. */
const digitsOf = (sdk: Sdk, { type }: Content): Expression | undefined => (isExact(sdk, type) ? digits : undefined);

const typed = (sdk: Sdk, content: Content, usual: string): readonly (Expression | null | undefined)[] => [
  schemaOf(sdk, content.type),
  options({ mediaType: accepted(content, usual), digitsOf: digitsOf(sdk, content) }),
];

const stream: Row = {
  reader: 'stream',
  arguments: (_sdk, content) => [accepted(content, 'application/octet-stream')],
};

const text: Row = {
  reader: 'text',
  arguments: (_sdk, content) => [accepted(content, 'text/plain')],
};

const rows: Readonly<Record<Media, Row>> = {
  json: {
    reader: 'json',
    arguments: (sdk, content) => typed(sdk, content, 'application/json'),
  },
  form: text,
  multipart: stream,
  events: {
    reader: 'events',
    arguments: (sdk, content) => [
      schemaOf(sdk, content.type),
      options({
        sentinel: content.sentinel ? literal(content.sentinel) : undefined,
        only: content.dataAlone ? literal('data') : undefined,
        digitsOf: digitsOf(sdk, content),
      }),
    ],
  },
  lines: {
    reader: 'lines',
    arguments: (sdk, content) => typed(sdk, content, 'application/jsonl'),
  },
  xml: {
    reader: 'xml',
    arguments: (sdk, content) => [
      schemaOf(sdk, content.type),
      options({
        mediaType: accepted(content, 'application/xml'),
        ...xmlNames(sdk, content.type, content.xml ?? {}),
      }),
    ],
  },
  text,
  bytes: stream,
};

/** The error class that ends the stream of a gateway, and its schema. Other errors have the fallback class. */
function streamError(sdk: Sdk, { gateway }: Content): { error: Expression; errorSchema?: Expression } {
  const inner = gateway?.error && withoutNull(gateway.error);
  const type = inner?.kind === 'ref' ? sdk.api.errors.get(inner.to) : undefined;
  if (type === undefined) return { error: exported(fallbackErrorPath(sdk), sdk.context.errors.fallback) };
  const path = modulePath(type);
  return { error: exported(path, type.name), errorSchema: exported(path, schemaName(dataName(type))) };
}

/** Representations that are not read like others of their media. The first match wins. */
const special: readonly (readonly [matches: (content: Content) => boolean, row: Row])[] = [
  [
    ({ gateway }) => gateway !== undefined,
    {
      reader: 'gateway',
      arguments(sdk, content) {
        const { error, errorSchema } = streamError(sdk, content);
        const settings = {
          errorSchema,
          mediaType: accepted(content, 'application/json'),
          digitsOf: digitsOf(sdk, content),
        };
        return [schemaOf(sdk, content.type), error, options(settings)];
      },
    },
  ],
  [
    ({ mediaType }) => /[/+]json-seq$/u.test(essence(mediaType)),
    {
      reader: 'sequence',
      arguments: (sdk, content) => typed(sdk, content, 'application/json-seq'),
    },
  ],
  [
    // Servers may send a string of any media type as JSON.
    (content) => carriedBy(content) === 'text' && isRange(content.mediaType) && !content.mediaType.startsWith('text/'),
    {
      reader: 'anyOf',
      arguments: (sdk, content) => [
        callOf(sdk, rows.json, { ...content, mediaType: 'application/json' }),
        callOf(sdk, text, content),
      ],
    },
  ],
];

const rowOf = (content: Content): Row => special.find(([matches]) => matches(content))?.[1] ?? rows[carriedBy(content)];

const callOf = (sdk: Sdk, row: Row, content: Content): Expression =>
  call(exported(readers, row.reader), row.arguments(sdk, content));

/** The key by which JSON or binary representations are equal. */
function kindOf(content: Content): string | undefined {
  const row = rowOf(content);
  return row === rows.json || row === rows.bytes ? `${row.reader} ${JSON.stringify(content.type)}` : undefined;
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
function aliases(content: Content, response: Response): Content[] {
  const kind = kindOf(content);
  const alike = kind === undefined ? [] : (byKind(response).get(kind) ?? []);
  return [...new Map([content, ...alike].map((one) => [essence(one.mediaType), one])).values()];
}

/** The reader of a representation for all its media types. */
function aliased(sdk: Sdk, content: Content, response: Response): Expression {
  const mediaType = aliases(content, response)
    .map((one) => one.mediaType)
    .join(', ');
  return callOf(sdk, rowOf(content), { ...content, mediaType });
}

/** The representations that a call may ask for, without those that another one's reader covers. */
function askedContents(named: NamedOperation, response: Response): Content[] {
  const read = readContents(response);
  const seen = new Set(read.flatMap((content) => aliases(content, response)));
  return offeredContents(named.operation, response).filter((content) => {
    if (seen.has(content)) return false;
    for (const alias of aliases(content, response)) seen.add(alias);
    return true;
  });
}

/** The reader of a response: for the default, and for what a call may ask for instead. */
export function readerOf(sdk: Sdk, named: NamedOperation, response: Response | undefined): Expression {
  const found = response ? readContents(response).map((content) => aliased(sdk, content, response)) : [];
  const [only] = found;
  if (response === undefined || only === undefined) return call(exported(readers, 'empty'), []);
  const usual = found.length === 1 ? only : call(exported(readers, 'anyOf'), found);
  const others = askedContents(named, response).map((content) => aliased(sdk, content, response));
  return others.length === 0 ? usual : call(exported(readers, 'choiceOf'), [usual, ...others]);
}

/** The type of everything that the reader of a response reads. */
export function readType(sdk: Sdk, named: NamedOperation, response: Response | undefined): TypeExpression {
  const contents = response ? [...readContents(response), ...askedContents(named, response)] : [];
  return contents.length === 0 ? undefinedType : unionOf(contents.map((content) => valueType({ sdk }, content)));
}
