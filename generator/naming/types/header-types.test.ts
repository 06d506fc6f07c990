import { conventionsOf } from '../../conventions/conventions.js';
import { describe, expect, it } from 'vitest';
import type { Declaration, Field, Model, Operation, Type } from '../../model/model.js';
import { name } from '../name.js';
import { typescript } from '../../languages/typescript.js';

/** A header from its name, with `!` where it is always there, `:to` where its type has a name, `=` and a description. */
function header(operation: string, text: string): Field {
  const [, name = '', always, to, description] = /^([^!:=]*)(!?)(?::([^=]*))?(?:=(.*))?$/u.exec(text) ?? [];
  const type: Type = to === undefined ? { kind: 'scalar', scalar: 'integer' } : { kind: 'ref', to };
  const plain: Field = { id: `${operation}/${name}`, name, type, required: always === '!', examples: [] };
  return description === undefined ? plain : { ...plain, description };
}

/** An operation with the headers of its successes: `A B | B!` are two of them. */
const operation = (key: string, headers: string): Operation => ({
  id: `#/${key}`,
  key,
  method: 'GET',
  path: `/${key}`,
  group: [],
  name: key,
  tags: [],
  parameters: [],
  responses: headers.split('|').map((one, index) => ({
    id: `#/${key}/${String(200 + index)}`,
    status: String(200 + index),
    description: '',
    headers: one
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => header(`#/${key}`, word)),
    contents: [],
  })),
  servers: [],
});

const kind = (id: string, owner: string): Declaration => ({
  kind: 'enum',
  id,
  hint: { kind: 'inline', role: 'property', owner, property: 'kind' },
  examples: [],
  base: 'string',
  members: [{ value: 'a' }],
  open: false,
});

const model = (operations: readonly Operation[], declarations: readonly Declaration[] = []): Model => ({
  info: { title: 'Shop', version: '1' },
  tags: [],
  servers: [],
  security: { schemes: [], required: [] },
  globals: [],
  operations,
  webhooks: [],
  declarations,
});

type Names = Readonly<Record<string, string>>;

const errors = { base: 'ShopError', fallback: 'APIError' };

function named(
  headers: Names,
  pins: Names = {},
  given: Parameters<typeof conventionsOf>[0] = {},
  parts: Declaration[] = [],
) {
  const operations = Object.entries(headers).map(([key, text]) => operation(key, text));
  const options = { conventions: conventionsOf(given), pins: new Map(Object.entries(pins)), client: 'Shop', errors };
  return name(model(operations, parts), typescript, options).value;
}

/** The types of the headers of operations. */
function typesOf(...given: Parameters<typeof named>): string[] {
  const { operations, types } = named(...given);
  return operations.map((one) => types.get(one.headers ?? '')?.name ?? 'none');
}

describe('the headers of responses', () => {
  it.each<[what: string, headers: Names, want: string[]]>([
    ['of one operation are called after it', { get: 'X-Rate-Limit X-Rate-Left' }, ['GetResponseHeaders']],
    ['that are none', { get: '', put: 'Content-Type' }, ['none', 'none']],
    [
      'that are the same are called by the words that all begin with',
      { get: 'X-RateLimit-Limit X-RateLimit-Reset', put: 'X-RateLimit-Limit X-RateLimit-Reset' },
      ['RateLimitHeaders', 'RateLimitHeaders'],
    ],
    ['that are one header', { get: 'X-Request-Id', put: 'X-Request-Id' }, ['RequestIdHeaders', 'RequestIdHeaders']],
    ['that are an acronym', { get: 'ETag', put: 'ETag' }, ['ETagHeaders', 'ETagHeaders']],
    ['without a word in common', { get: 'X-A X-B', put: 'X-A X-B' }, ['ResponseHeaders', 'ResponseHeaders']],
    ['without words', { get: 'X', put: 'X' }, ['ResponseHeaders', 'ResponseHeaders']],
    [
      'in another order and case',
      { get: 'X-Rate-A x-rate-b', put: 'X-Rate-B x-rate-a' },
      ['RateHeaders', 'RateHeaders'],
    ],
    ['of another type', { get: 'A', put: 'A:#/kind' }, ['GetResponseHeaders', 'PutResponseHeaders']],
    ['with other words', { get: 'A=Red.', put: 'A=Blue.' }, ['GetResponseHeaders', 'PutResponseHeaders']],
    ['one of which may be missing', { get: 'A!', put: 'A' }, ['GetResponseHeaders', 'PutResponseHeaders']],
    [
      'of two successes are one set',
      { get: 'A! B|A! B!', put: 'B|A!', use: 'A! B' },
      ['ResponseHeaders', 'PutResponseHeaders', 'ResponseHeaders'],
    ],
    [
      'that most operations have go first',
      { a: 'Rate-A', b: 'Rate-A', c: 'Rate-A!', d: 'Rate-A!', e: 'Rate-A!' },
      ['AResponseHeaders', 'AResponseHeaders', 'RateAHeaders', 'RateAHeaders', 'RateAHeaders'],
    ],
  ])('%s', (_, headers, want) => {
    expect(typesOf(headers)).toEqual(want);
  });

  const twice = { get: 'Rate-A', put: 'Rate-A', post: 'Rate-A', delete: 'Rate-A!', head: 'Rate-A!' };
  const limits = { get: 'Rate-A Rate-B', put: 'Rate-A Rate-B', post: 'Rate-A Rate-B' };
  const all = (name: string): string[] => [name, name, name];

  it.each<[what: string, given: Parameters<typeof typesOf>, want: string[]]>([
    [
      'the second of two sets that one name would suit is called after its first operation',
      [twice],
      [...all('RateAHeaders'), 'DeleteResponseHeaders', 'DeleteResponseHeaders'],
    ],
    ['a name that the first one has is that of all', [limits, { '#/get@ResponseHeaders': 'Old' }], all('Old')],
    ['a name that another one has is that of all', [limits, { '#/post@ResponseHeaders': 'Old' }], all('Old')],
    [
      'two that have names of their own keep them',
      [limits, { '#/put@ResponseHeaders': 'Put', '#/post@ResponseHeaders': 'Post' }],
      ['Put', 'Put', 'Post'],
    ],
    [
      'one name for what is no longer the same goes to one',
      [
        { get: 'A', put: 'B' },
        { '#/get@ResponseHeaders': 'Old', '#/put@ResponseHeaders': 'Old' },
      ],
      ['Old', 'PutResponseHeaders'],
    ],
    [
      'a header with a name of its own parts them',
      [limits, { '#/post/Rate-A@field': 'most' }],
      ['RateHeaders', 'RateHeaders', 'PostResponseHeaders'],
    ],
    [
      'each its own',
      [limits, {}, { identicalTypes: 'each' }],
      ['GetResponseHeaders', 'PutResponseHeaders', 'PostResponseHeaders'],
    ],
    ['none where nothing resolves with them', [limits, {}, { promises: 'plain' }], all('none')],
  ])('%s', (_, given, want) => {
    expect(typesOf(...given)).toEqual(want);
  });

  it('that are shared stand in a file of their own, with what is inside them', () => {
    const headers = { get: 'A:#/kind', put: 'A:#/kind', use: 'B:#/other', drop: '' };
    const { types, twins } = named(headers, {}, {}, [kind('#/kind', '#/get'), kind('#/other', '#/use')]);
    expect([...types.values()].map(({ name, module, scope }) => `${scope}/${module} ${name}`)).toEqual([
      'operations/aheaders Kind',
      'operations/use UseKind',
      'operations/aheaders AHeaders',
      'operations/use UseResponseHeaders',
    ]);
    expect([...twins]).toEqual([['#/put@ResponseHeaders', '#/get@ResponseHeaders']]);
  });
});
