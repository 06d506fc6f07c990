import fc from 'fast-check';
import type { Named, RandomDocument } from './arbitrary.js';

/** A representation of a body: what a schema of the document allows, or what no schema says anything of. */
export interface Representation {
  readonly mediaType: string;
  readonly kind: 'json' | 'list' | 'lines' | 'text' | 'bytes';
  /** The schema of the value, or of the items. */
  readonly of: Named;
}

/** A header, and texts of it with what they say. */
interface Header {
  readonly name: string;
  readonly property: string;
  readonly schema: object;
  readonly values: readonly (readonly [text: string, value: unknown])[];
}

/** A declared response. */
export interface Answer {
  readonly status: string;
  readonly contents: readonly Representation[];
  readonly headers: readonly Header[];
}

/** An operation without parameters, by its key, which is its path too. */
export interface Operation {
  readonly key: string;
  readonly answers: readonly Answer[];
}

/** A document with operations that respond in many ways. */
export interface RespondingDocument extends RandomDocument {
  readonly operations: readonly Operation[];
}

const moment = '2030-01-02T03:04:05.000Z';

const headers: readonly Header[] = [
  {
    name: 'X-Count',
    property: 'xCount',
    schema: { type: 'integer' },
    values: [
      ['0', 0],
      ['-12', -12],
    ],
  },
  {
    name: 'x-ratio',
    property: 'xRatio',
    schema: { type: 'number' },
    values: [
      ['1.5', 1.5],
      ['2', 2],
    ],
  },
  {
    name: 'X-Flag',
    property: 'xFlag',
    schema: { type: 'boolean' },
    values: [
      ['true', true],
      ['False', false],
    ],
  },
  {
    name: 'X-Text',
    property: 'xText',
    schema: { type: 'string' },
    values: [
      ['12', '12'],
      ['a, b', 'a, b'],
    ],
  },
  {
    ...{ name: 'X-Tags', property: 'xTags', schema: { type: 'array', items: { type: 'string' } } },
    values: [
      ['a,b', ['a', 'b']],
      ['a', ['a']],
    ],
  },
  {
    ...{ name: 'Last-Modified', property: 'lastModified', schema: { type: 'string', format: 'date-time' } },
    values: [
      [moment, new Date(moment)],
      ['Wed, 02 Jan 2030 03:04:05 GMT', new Date(moment)],
    ],
  },
];

type Kinds = readonly (readonly [mediaType: string, kinds: readonly Representation['kind'][]])[];

const ofSuccesses: Kinds = [
  ['application/json', ['json', 'list']],
  ['application/vnd.case+json', ['json', 'list']],
  ['application/hal+json', ['json']],
  ['application/x-ndjson', ['lines']],
  ['text/csv', ['text']],
  ['text/plain', ['text']],
  ['application/pdf', ['bytes']],
  ['image/png', ['bytes']],
];

const ofFailures: Kinds = [
  ['application/json', ['json', 'list']],
  ['application/problem+json', ['json']],
  ['text/plain', ['text']],
];

function contents(kinds: Kinds, schemas: readonly Named[]): fc.Arbitrary<readonly Representation[]> {
  const row = fc
    .record({ row: fc.constantFrom(...kinds), of: fc.constantFrom(...schemas), at: fc.nat(1) })
    .map(({ row: [mediaType, all], of, at }): Representation => ({
      mediaType,
      kind: all[at % all.length] ?? 'text',
      of,
    }));
  return fc.uniqueArray(row, { maxLength: 4, selector: ({ mediaType }) => mediaType });
}

const answer = (status: string, kinds: Kinds, schemas: readonly Named[]): fc.Arbitrary<Answer> =>
  fc.record({
    status: fc.constant(status),
    contents: status === '204' ? fc.constant([]) : contents(kinds, schemas),
    headers: fc.subarray([...headers], { maxLength: 3 }),
  });

function answers(schemas: readonly Named[]): fc.Arbitrary<readonly Answer[]> {
  return fc
    .tuple(
      fc.subarray(['200', '201', '204', '2XX']),
      fc.subarray(['400', '404', '4XX', '5XX']),
      fc.subarray(['default']),
    )
    .chain(([successes, failures, others]) => {
      const some = successes.length + others.length === 0 ? ['200'] : successes;
      const all = [
        ...some.map((status) => answer(status, ofSuccesses, schemas)),
        ...[...failures, ...others].map((status) => answer(status, ofFailures, schemas)),
      ];
      return fc.tuple(...all);
    });
}

const schemaOf = ({ kind, of }: Representation): object => {
  const own = { $ref: `#/components/schemas/${of.name}` };
  const schemas = {
    json: { schema: own },
    list: { schema: { type: 'array', items: own } },
    lines: { itemSchema: own },
    text: { schema: { type: 'string' } },
    bytes: { schema: { type: 'string', format: 'binary' } },
  };
  return schemas[kind];
};

const responseOf = (one: Answer): object => ({
  description: 'A response.',
  ...(one.headers.length > 0 && {
    headers: Object.fromEntries(one.headers.map(({ name, schema }) => [name, { schema }])),
  }),
  ...(one.contents.length > 0 && {
    content: Object.fromEntries(one.contents.map((content) => [content.mediaType, schemaOf(content)])),
  }),
});

/** Documents with further operations, whose responses have what the schemas allow. */
export function responding(documents: fc.Arbitrary<RandomDocument>, count: number): fc.Arbitrary<RespondingDocument> {
  return documents.chain(({ document, schemas }) =>
    fc.array(answers(schemas), { minLength: count, maxLength: count }).map((all) => {
      const operations = all.map((own, index) => ({ key: `answer${String(index)}`, answers: own }));
      const paths = operations.map(({ key, answers: own }) => {
        const responses = Object.fromEntries(own.map((one) => [one.status, responseOf(one)]));
        return [`/${key}`, { get: { operationId: key, responses } }] as const;
      });
      const before = document['paths'] as object;
      return {
        schemas,
        operations,
        document: { ...document, openapi: '3.2.0', paths: { ...before, ...Object.fromEntries(paths) } },
      };
    }),
  );
}

/** What a document says of a status: the code itself, then its range, then what holds for all others. */
export function declared({ answers: all }: Operation, status: number): Answer | undefined {
  const codes = [String(status), `${String(status)[0] ?? ''}XX`, 'default'];
  return codes.flatMap((code) => all.filter((one) => one.status === code))[0];
}

const isJson = (mediaType: string): boolean => /[/+]json$/u.test(mediaType);

/** The representation that a call reads unasked, and those that come as they are: sequences. */
function unasked({ contents: all }: Answer): readonly Representation[] {
  const json = all.filter(({ mediaType }) => isJson(mediaType));
  const first = json.find(({ mediaType }) => mediaType === 'application/json') ?? json[0] ?? all[0];
  return first === undefined ? [] : [first, ...all.filter((one) => one.kind === 'lines' && one !== first)];
}

/** Whether a representation is another name of one: JSON of one type, or bytes. */
const isAlias = (one: Representation, other: Representation): boolean =>
  one.kind === other.kind &&
  ((one.kind === 'json' && one.of === other.of) ||
    one.kind === 'bytes' ||
    (one.kind === 'list' && one.of === other.of));

/** The responses that a call resolves with: `default` is one where no success is declared. */
export const successesOf = ({ answers: all }: Operation): readonly Answer[] => {
  const isSaid = all.some(({ status }) => status.startsWith('2'));
  return all.filter(({ status }) => status.startsWith('2') || (status === 'default' && !isSaid));
};

/** The media types that a call may ask for. */
export function offered(operation: Operation): readonly string[] {
  const types = new Set(successesOf(operation).flatMap((one) => one.contents.map(({ mediaType }) => mediaType)));
  return types.size > 1 ? [...types] : [];
}

/** What a call reads of a response that it resolves with, with other names of that. */
export function readOf(one: Answer, accept: string | undefined): readonly Representation[] {
  const asked = one.contents.filter(({ mediaType }) => mediaType === accept);
  const read = asked.length > 0 ? asked : unasked(one);
  return [...read, ...one.contents.filter((content) => read.some((other) => isAlias(content, other)))];
}

/** The JSON of a failure, which a server may name otherwise. */
export const failureOf = ({ contents: all }: Answer): Representation | undefined => {
  const json = all.filter(({ mediaType }) => isJson(mediaType));
  return json.find(({ mediaType }) => mediaType === 'application/json') ?? json[0];
};

/** A response that a server sends to a call. */
export interface Exchange {
  readonly accept: string | undefined;
  readonly status: number;
  readonly mediaType: string;
  /** A value of the representation that it is, or a text that nobody declared. */
  readonly value: unknown;
  /** Of each declared header, which of its texts there is; none where it is missing. */
  readonly headers: readonly (0 | 1 | undefined)[];
}

/** What the response is sent as. */
export function sentAs(operation: Operation, status: number, mediaType: string): Representation | undefined {
  const one = declared(operation, status);
  const own = one?.contents.find((content) => content.mediaType === mediaType);
  return own ?? (one && status >= 400 && isJson(mediaType) ? failureOf(one) : undefined);
}

function valueOf(sent: Representation | undefined): fc.Arbitrary<unknown> {
  if (sent === undefined) return fc.string();
  const { kind, of } = sent;
  const values = {
    json: of.values,
    list: fc.array(of.values, { maxLength: 3 }),
    lines: fc.array(of.values, { maxLength: 3 }),
    text: fc.string({ unit: 'grapheme' }),
    bytes: fc.uint8Array({ maxLength: 8 }),
  };
  return values[kind];
}

const statuses = [200, 201, 204, 207, 400, 404, 418, 500, 503];

/** One of any of the lists that are not empty. */
const oneOf = <T>(...lists: readonly (readonly T[])[]): fc.Arbitrary<T> =>
  fc.oneof(...lists.filter(({ length }) => length > 0).map((list) => fc.constantFrom(...list)));

/** Responses to an operation: mostly such as it declares, to calls that ask for what there is or for nothing. */
export function exchanges(operation: Operation): fc.Arbitrary<Exchange> {
  const types = operation.answers.flatMap((one) => one.contents.map(({ mediaType }) => mediaType));
  const isSuccess = (code: number): boolean => code < 300 && declared(operation, code) !== undefined;
  const status = oneOf(
    statuses,
    statuses.filter((code) => declared(operation, code) !== undefined),
    statuses.filter(isSuccess),
  );
  return status.chain((code) => {
    const own = declared(operation, code)?.contents.map(({ mediaType }) => mediaType) ?? [];
    const mediaType = oneOf([...types, 'application/json', 'text/html'], own, own, own);
    return mediaType.chain((type) =>
      fc.record({
        status: fc.constant(code),
        mediaType: fc.constant(type),
        accept: fc.constantFrom(undefined, ...offered(operation), ...offered(operation).filter((one) => one === type)),
        value: valueOf(sentAs(operation, code, type)),
        headers: fc.array(fc.constantFrom<(0 | 1 | undefined)[]>(0, 1, undefined), { minLength: 6, maxLength: 6 }),
      }),
    );
  });
}
