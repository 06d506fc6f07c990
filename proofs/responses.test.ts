import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserTarget } from '../generator/configuration/configuration.js';
import { make } from './api.js';
import { documents } from './documents/arbitrary.js';
import { Workshop } from './inspect/compile.js';
import {
  declared,
  exchanges,
  failureOf,
  offered,
  readOf,
  responding,
  sentAs,
  successesOf,
  type Answer,
  type Exchange,
  type Operation,
  type Representation,
} from './documents/responses.js';
import { runs } from './runs.js';
import { unionDocuments } from './documents/unions.js';

/** What a call comes to. */
interface Outcome {
  readonly ok: boolean;
  readonly value?: {
    readonly data: unknown;
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
  };
  readonly error?: {
    readonly statusCode: number;
    readonly body: string;
    readonly data$: unknown;
    readonly name: string;
  };
}

/** An SDK with its calls, the functions of its models, and the way to the response of a call. */
interface Loaded {
  readonly functions: Readonly<Record<string, (client: unknown, options: object) => Promise<unknown>>>;
  readonly models: Readonly<Record<string, (text: string) => { readonly ok: boolean; readonly value: unknown }>>;
  readonly client: (fetcher: () => Promise<Response>) => unknown;
  readonly withResponse: (call: Promise<unknown>) => Promise<Outcome>;
}

const target: UserTarget = { target: 'typescript', output: 'sdk', responses: 'strict' };

const workshop = new Workshop();
afterAll(() => {
  if (!process.env['KEEP']) workshop.remove();
});

const samples = [
  ...fc.sample(responding(documents(4), 8), runs(4)),
  ...fc.sample(responding(unionDocuments, 8), runs(2)),
];
const nameOf = (index: number): string => `document${String(index)}`;

/** A module that makes an SDK easy to call. */
const entry = (operations: readonly Operation[]): string =>
  [
    "import * as core from './sdk/src/core.js';",
    "import { HTTPClient } from './sdk/src/lib/http.js';",
    "export { withResponse } from './sdk/src/lib/response-promise.js';",
    "export * as models from './sdk/src/models/components/index.js';",
    ...operations.map(({ key }) => `import { ${key} } from './sdk/src/funcs/${key}.js';`),
    `export const functions = { ${operations.map(({ key }) => key).join(', ')} };`,
    'const [Core] = Object.values(core);',
    'export const client = (fetcher: () => Promise<Response>) =>',
    "  new Core!({ serverURL: 'http://a.test', httpClient: new HTTPClient({ fetcher }) });",
  ].join('\n');

/** The type of what a response holds, as a program writes it. */
const typeOf = ({ kind, of }: Representation): string => {
  const name = `sdk.models.${of.name}`;
  const types = {
    json: name,
    list: `Array<${name}>`,
    lines: `AsyncGenerator<${name}, void, undefined>`,
    text: 'string',
    bytes: 'ReadableStream<Uint8Array>',
  };
  return types[kind];
};

/** A program that calls every operation in every way, and has what it resolves with as the type that it must be. */
function program(operations: readonly Operation[]): string {
  const calls = operations.flatMap((operation) =>
    [undefined, ...offered(operation)].map((accept) => {
      const answers = successesOf(operation);
      const types = answers.flatMap((answer) =>
        answer.contents.length === 0 ? ['undefined'] : readOf(answer, accept).map(typeOf),
      );
      const type = answers.every(({ contents }) => contents.length === 0) ? 'void' : types.join(' | ');
      const options = accept === undefined ? '' : `, { accept: ${JSON.stringify(accept)} }`;
      return [
        `  const result${operation.key} = await sdk.functions.${operation.key}(client${options});`,
        `  if (result${operation.key}.ok) same<${type}, typeof result${operation.key}.value>(true);`,
      ].join('\n');
    }),
  );
  return [
    "import type { Client } from './sdk/src/runtime/client/client.js';",
    "import * as sdk from './entry.js';",
    'type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;',
    'function same<A, B>(_: Same<A, B>): void {}',
    `export async function calls(client: ReturnType<typeof sdk.client>): Promise<void> {\n${calls.map((call) => `  {\n${call}\n  }`).join('\n')}\n}`,
  ].join('\n');
}

beforeAll(async () => {
  for (const [index, { document, operations }] of samples.entries()) {
    const { files, errors } = await make(document, [target]);
    expect(errors, JSON.stringify(document)).toEqual([]);
    workshop.add(nameOf(index), files);
    workshop.write(`${nameOf(index)}/entry.ts`, entry(operations));
    workshop.write(`${nameOf(index)}/calls.ts`, program(operations));
  }
});

/** The body of a response. */
function bodyOf(
  { value, status }: Exchange,
  sent: Representation | undefined,
): string | Uint8Array<ArrayBuffer> | null {
  if (status === 204) return null;
  if (sent?.kind === 'lines') return (value as unknown[]).map((one) => `${JSON.stringify(one)}\n`).join('');
  return sent?.kind === 'json' || sent?.kind === 'list'
    ? JSON.stringify(value)
    : (value as string | Uint8Array<ArrayBuffer>);
}

/** What the models make of a value of the wire. */
function decoded({ models }: Loaded, { kind, of }: Representation, value: unknown): unknown {
  const read = (one: unknown): unknown => models[`doc${of.name.slice(3)}FromJSON`]!(JSON.stringify(one)).value;
  return kind === 'json' ? read(value) : kind === 'text' || kind === 'bytes' ? value : (value as unknown[]).map(read);
}

/** What a call resolved with, read to its end where it is a stream. */
async function whole(value: unknown): Promise<unknown> {
  if (value instanceof ReadableStream) return new Uint8Array(await new Response(value).arrayBuffer());
  if (typeof (value as AsyncIterable<unknown> | undefined)?.[Symbol.asyncIterator] !== 'function') return value;
  const items: unknown[] = [];
  for await (const item of value as AsyncIterable<unknown>) items.push(item);
  return items;
}

/** The headers of a response: what is sent, and what that says. */
function headersOf({ headers }: Answer, chosen: Exchange['headers']) {
  const rows = headers.flatMap(({ name, property, values }, at) => {
    const row = values[chosen[at] ?? -1];
    return row === undefined ? [] : [{ name, property, text: row[0], value: row[1] }];
  });
  return {
    sent: rows.map(({ name, text }) => [name, text] as const),
    read: Object.fromEntries(rows.map(({ property, value }) => [property, value])),
  };
}

/** Whether a document leaves open what is right: a type that one code does not have and a more general one has, or no body. */
function isOpen(operation: Operation, { status, mediaType, accept }: Exchange): boolean {
  const one = declared(operation, status);
  if (status === 204) return one !== undefined && one.contents.length > 0;
  const isGeneral = ({ status: code }: Answer): boolean => code === 'default' || code.endsWith('XX');
  const types = one === undefined ? [] : readOf(one, accept).map((read) => read.mediaType);
  return !types.includes(mediaType) && operation.answers.some((other) => other !== one && isGeneral(other));
}

async function expectOutcome(sdk: Loaded, operation: Operation, exchange: Exchange): Promise<void> {
  const { accept, status, mediaType, value, headers: chosen } = exchange;
  const one = declared(operation, status);
  const sent = sentAs(operation, status, mediaType);
  const headers = one ? headersOf(one, chosen) : { sent: [], read: {} };
  const body = bodyOf(exchange, sent);
  const response = () => {
    const all = [...headers.sent, ...(body === null ? [] : [['content-type', mediaType] as const])];
    return Promise.resolve(
      new Response(body, { status, headers: all.map(([name, text]): [string, string] => [name, text]) }),
    );
  };
  const options = accept === undefined ? {} : { accept };
  const outcome = await sdk.withResponse(sdk.functions[operation.key]!(sdk.client(response), options));
  if (one && status < 300 && successesOf(operation).includes(one)) {
    if (one.contents.length === 0) {
      expect(outcome.value).toMatchObject({ data: undefined, status, headers: headers.read });
      return;
    }
    const read = readOf(one, accept).find((content) => content.mediaType === mediaType);
    if (read !== undefined) {
      expect(outcome.error).toBeUndefined();
      expect(await whole(outcome.value?.data)).toEqual(decoded(sdk, read, value));
      expect(outcome.value).toMatchObject({ status, headers: headers.read });
      return;
    }
  }
  expect(outcome.ok).toBe(false);
  expect(outcome.error?.statusCode).toBe(status);
  const failure = one && status >= 400 ? failureOf(one) : undefined;
  if (failure !== undefined && sent?.kind === failure.kind) {
    expect(outcome.error?.data$).toEqual(decoded(sdk, failure, value));
  } else if (typeof body === 'string') expect(outcome.error?.body).toBe(body);
}

describe('what a server says is what a call comes to', () => {
  it.each(samples.map((_, index) => index))('for document %i', async (index) => {
    const sdk = await workshop.load<Loaded>(`${nameOf(index)}/entry.ts`);
    for (const operation of samples[index]!.operations) {
      const all = fc.sample(exchanges(operation), { ...runs(1), numRuns: 24 });
      for (const exchange of all.filter((one) => !isOpen(operation, one))) {
        const about = `${JSON.stringify(exchange)} of ${JSON.stringify(operation, (key, value: unknown) => (key === 'values' || key === 'schema' ? undefined : value))}`;
        await expectOutcome(sdk, operation, exchange).catch((error: unknown) => {
          throw new Error(about, { cause: error });
        });
      }
    }
  });

  it('is what the types say too', async () => {
    expect(await workshop.compile(samples.map((_, index) => nameOf(index)))).toEqual([]);
  });
});
