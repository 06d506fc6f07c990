import { offeredContents, readContents } from '../../../naming/response-contents.js';
import type { NamedOperation } from '../../../naming/api.js';
import type { Content, Response } from '../../../model/model.js';
import { withoutNull } from '../../../model/walk.js';
import { dataName, fallbackErrorPath } from '../files/error-file.js';
import { digits, isExact } from '../types/exact.js';
import { call, exported, literal, unionOf, undefinedType } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import {
  aliasedTypes,
  aliases,
  givenTypes,
  readerFunction,
  type ReaderFunction,
} from '../../../surface/wire/reader-function.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { options } from '../types/expressions.js';
import { schemaOf } from '../types/schemas.js';
import { modulePath, schemaName, type Sdk } from '../sdk.js';
import { valueType } from '../types/value-type.js';
import { xmlNames } from '../types/xml-names.js';

const module = 'src/runtime/responses.ts';

/** The arguments of a function that reads a response body. */
type Arguments = (sdk: Sdk, content: Content) => readonly (Expression | null | undefined)[];

/** The media type that a request accepts, if it is not the reader's default. */
function accepted({ mediaType }: Content, reader: ReaderFunction): Expression | undefined {
  const types = givenTypes(reader, mediaType);
  return types === undefined ? undefined : literal(types);
}

/** The function that reads numbers without losing digits, where that is needed. */
const digitsOf = (sdk: Sdk, { type }: Content): Expression | undefined => (isExact(sdk, type) ? digits : undefined);

/** A reader of typed values. */
const typed =
  (reader: ReaderFunction): Arguments =>
  (sdk, content) => [
    schemaOf(sdk, content.type),
    options({ mediaType: accepted(content, reader), digitsOf: digitsOf(sdk, content) }),
  ];

/** The error class that ends the stream of a gateway, and its schema. Other errors have the fallback class. */
function streamError(sdk: Sdk, { gateway }: Content): { error: Expression; errorSchema?: Expression } {
  const inner = gateway?.error && withoutNull(gateway.error);
  const type = inner?.kind === 'ref' ? sdk.api.errors.get(inner.to) : undefined;
  if (type === undefined) return { error: exported(fallbackErrorPath(sdk), sdk.context.errors.fallback) };
  const path = modulePath(type);
  return { error: exported(path, type.name), errorSchema: exported(path, schemaName(dataName(type))) };
}

const readers: Readonly<Record<ReaderFunction, Arguments>> = {
  json: typed('json'),
  lines: typed('lines'),
  sequence: typed('sequence'),
  text: (_sdk, content) => [accepted(content, 'text')],
  stream: (_sdk, content) => [accepted(content, 'stream')],
  events: (sdk, content) => [
    schemaOf(sdk, content.type),
    options({
      sentinel: content.sentinel ? literal(content.sentinel) : undefined,
      only: content.dataAlone ? literal('data') : undefined,
      digitsOf: digitsOf(sdk, content),
    }),
  ],
  xml: (sdk, content) => [
    schemaOf(sdk, content.type),
    options({ mediaType: accepted(content, 'xml'), ...xmlNames(sdk, content.type, content.xml ?? {}) }),
  ],
  gateway(sdk, content) {
    const { error, errorSchema } = streamError(sdk, content);
    const settings = { errorSchema, mediaType: accepted(content, 'gateway'), digitsOf: digitsOf(sdk, content) };
    return [schemaOf(sdk, content.type), error, options(settings)];
  },
  anyOf: (sdk, content) => [
    callOf(sdk, 'json', { ...content, mediaType: 'application/json' }),
    callOf(sdk, 'text', content),
  ],
};

const callOf = (sdk: Sdk, reader: ReaderFunction, content: Content): Expression =>
  call(exported(module, reader), readers[reader](sdk, content));

/** The reader of a representation for all its media types. */
const aliased = (sdk: Sdk, content: Content, response: Response): Expression =>
  callOf(sdk, readerFunction(content), { ...content, mediaType: aliasedTypes(content, response) });

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
  if (response === undefined || only === undefined) return call(exported(module, 'empty'), []);
  const usual = found.length === 1 ? only : call(exported(module, 'anyOf'), found);
  const others = askedContents(named, response).map((content) => aliased(sdk, content, response));
  return others.length === 0 ? usual : call(exported(module, 'choiceOf'), [usual, ...others]);
}

/** The type of everything that the reader of a response reads. */
export function readType(sdk: Sdk, named: NamedOperation, response: Response | undefined): TypeExpression {
  const contents = response ? [...readContents(response), ...askedContents(named, response)] : [];
  return contents.length === 0 ? undefinedType : unionOf(contents.map((content) => valueType({ sdk }, content)));
}
