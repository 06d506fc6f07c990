import { describe, expect, it, test } from 'vitest';
import { analyze } from '../analyze/analyze.js';
import { splitDirections } from '../analyze/split.js';
import type { Json } from '../load/source.js';
import type { Model } from '../model/model.js';
import { namingStage } from './naming.js';
import { describeClient } from '../configuration/naming-options.js';
import { plainConfiguration, plainTarget } from '../configuration/plain.js';
import { docs } from '../targets/docs/target.js';
import { lockedPins, namesGiven, parseLock, renderLock, type Lock } from './lock.js';

const configuration = plainConfiguration({
  positionalArguments: 4,
  bodyFirst: true,
  samples: { optional: 'never' },
  targets: ['typescript', 'php', 'csharp', 'python', 'go', 'java'].map((language) =>
    plainTarget(docs, `/out/${language}`, { language }),
  ),
});

const modelOf = (document: Json): Model =>
  splitDirections(analyze({ root: '', documents: new Map([['', document]]), texts: new Map() }).value);

const nothing: Lock = new Map();

/** The names of a document after those of an earlier run, with pins of the user. */
function names(document: Json, earlier: Lock = nothing, pins: Readonly<Record<string, string>> = {}): Lock {
  const model = modelOf(document);
  const asked = { ...configuration, names: pins };
  const { named } = namingStage(model, { ...describeClient(asked, model), locked: lockedPins(earlier, model) });
  return namesGiven(asked, { model, named });
}

type Members = Readonly<Record<string, Json>>;

const ok = (schema: Json): Json => ({ 200: { description: 'ok', content: { 'application/json': { schema } } } });
const schemaOf = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const operation = (more: Members, schema: Json = schemaOf('Pet')): Json => ({ responses: ok(schema), ...more });

const schemas: Members = {
  pet: { type: 'object', properties: { a: { type: 'string' } } },
  Pet: {
    type: 'object',
    properties: {
      snake_case: { type: 'string' },
      status: { type: 'string', enum: ['in-stock', 'sold'] },
      pet: schemaOf('pet'),
      kind: {
        oneOf: [
          { title: 'Cat', type: 'object', properties: { purr: { type: 'string' } } },
          { title: 'Dog', type: 'object', properties: { bark: { type: 'string' } } },
        ],
      },
    },
  },
};
const limit: Json = {
  name: 'page_limit',
  in: 'query',
  schema: { type: 'object', properties: { n: { type: 'string' } } },
};
const failing: Json = {
  404: {
    description: 'Not there',
    content: { 'application/json': { schema: { type: 'object', properties: { missing: { type: 'string' } } } } },
  },
};
const limited: Json = {
  204: { description: 'Done', headers: { 'X-Rate-Limit': { schema: { type: 'integer' } } } },
};
const paths: Members = {
  '/limits': { put: operation({ operationId: 'setLimits', responses: limited }) },
  '/shop': { get: operation({ operationId: 'getShop', responses: failing }) },
  '/pets': { get: operation({ operationId: 'list_pets', tags: ['pets'], parameters: [limit] }) },
  '/shops/pets': {
    get: operation({ operationId: 'shopPets', 'x-speakeasy-group': 'shops.pets', 'x-speakeasy-name-override': 'list' }),
  },
};

/** An operation that takes what is added: what nothing uses has no name. */
const user = (added: readonly string[]): Members =>
  added.length === 0
    ? {}
    : { '/use': { get: operation({ operationId: 'use' }, { type: 'array', prefixItems: added.map(schemaOf) }) } };

const document = (more: { readonly schemas?: Members; readonly paths?: Members } = {}): Json => ({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  paths: { ...more.paths, ...paths, ...more.paths, ...user(Object.keys(more.schemas ?? {})) },
  components: { schemas: { ...more.schemas, ...schemas, ...more.schemas } },
});

/** What of the names of one run is otherwise in another. */
function moved(before: Lock, after: Lock): string[] {
  return [...before].flatMap(([language, given]) =>
    [...given].flatMap(([key, name]) => {
      const now = after.get(language)?.get(key);
      return now === name ? [] : [`${language} ${key}: ${name} > ${now ?? 'gone'}`];
    }),
  );
}

const grown = { type: 'object', properties: { x: { type: 'string' } } };

/** Ways in which a document grows that take a name from what was there. */
const growth: readonly (readonly [what: string, document: Json, pattern: RegExp])[] = [
  [
    'a component with the name of a structure in place',
    document({ schemas: { Status: grown, PetStatus: grown } }),
    /status: Status > /,
  ],
  ['a component whose name needs no change', document({ schemas: { Pet1: grown, Kind: grown, Cat: grown } }), /Cat/],
  [
    'a field whose name needs no change',
    document({
      schemas: {
        Pet: {
          ...(schemas['Pet'] as Members),
          properties: { snakeCase: grown, ...((schemas['Pet'] as Members)['properties'] as Members) },
        },
      },
    }),
    /@field=snake_case: SnakeCase > SnakeUnderscoreCase/,
  ],
  [
    'a value of an enumeration in front',
    document({
      schemas: {
        Pet: {
          ...(schemas['Pet'] as Members),
          properties: {
            ...((schemas['Pet'] as Members)['properties'] as Members),
            status: { type: 'string', enum: ['in_stock', 'in-stock', 'sold'] },
          },
        },
      },
    }),
    /@member="in-stock": InStock > /,
  ],
  [
    'a member of a union in front',
    document({
      schemas: {
        Pet: {
          ...(schemas['Pet'] as Members),
          properties: {
            ...((schemas['Pet'] as Members)['properties'] as Members),
            kind: {
              oneOf: [
                { title: 'cat', type: 'object', properties: { purr: { type: 'number' } } },
                ...(((schemas['Pet'] as Members)['properties'] as Members)['kind'] as unknown as { oneOf: Json[] })
                  .oneOf,
              ],
            },
          },
        },
      },
    }),
    /\*Cat: Cat > /,
  ],
  [
    'a parameter in front',
    document({
      paths: {
        '/pets': {
          get: operation({
            operationId: 'list_pets',
            tags: ['pets'],
            parameters: [{ name: 'pageLimit', in: 'query', schema: { type: 'string' } }, limit],
          }),
        },
      },
    }),
    /@field=page_limit: pageLimit > /,
  ],
  [
    'an operation in front with the same method',
    document({
      paths: {
        '/all': {
          get: operation({ operationId: 'listPets', tags: ['pets'], 'x-speakeasy-name-override': 'list' }),
        },
      },
    }),
    /get: list > listPets/,
  ],
  [
    'a group with the name of a method',
    document({ paths: { '/own': { get: operation({ operationId: 'own', 'x-speakeasy-group': 'pets.list' }) } } }),
    /get: list > listPets/,
  ],
  [
    'a structure in front that is the same as another one',
    document({
      schemas: {
        Pet: {
          ...(schemas['Pet'] as Members),
          properties: {
            state: { type: 'string', enum: ['in-stock', 'sold'] },
            ...((schemas['Pet'] as Members)['properties'] as Members),
          },
        },
      },
    }),
    /status: Status > State/,
  ],
  [
    'an operation in front that fails in the same way',
    document({ paths: { '/all': { get: operation({ operationId: 'all', responses: failing }) } } }),
    /404.*: GetShopNotFound > NotFoundError/,
  ],
  [
    'an operation in front that responds with the same headers',
    document({ paths: { '/all': { put: operation({ operationId: 'all', responses: limited }) } } }),
    /put@ResponseHeaders: SetLimitsResponseHeaders > RateLimitHeaders/,
  ],
  [
    'a group of the client with the name of a nested one',
    document({ paths: { '/own': { get: operation({ operationId: 'own', 'x-speakeasy-group': 'shops_pets' }) } } }),
    /shops.*: ShopsPets > ShopsPets2/,
  ],
];

describe('a document that grows', () => {
  const before = names(document());

  it.each(growth)('by %s moves names', (_, after, pattern) => {
    expect(moved(before, names(after)).join('\n')).toMatch(pattern);
  });

  it.each(growth)('by %s moves none of those that are locked', (_, after) => {
    const kept = names(after, before);
    expect(moved(before, kept)).toEqual([]);
    // What came last stays as well, and a run that adds nothing changes nothing.
    expect(renderLock(names(after, kept))).toBe(renderLock(kept));
  });

  it('in all of these ways at once, one after the other, moves none', () => {
    let lock = before;
    for (const [, after] of growth) {
      const next = names(after, lock);
      expect(moved(before, next)).toEqual([]);
      lock = new Map(
        [...next].map(([language, given]) => [language, new Map([...(lock.get(language) ?? []), ...given])]),
      );
    }
  });
});

test('a document that stays has the names that it had without a lock', () => {
  const given = names(document());
  expect(renderLock(names(document(), given))).toBe(renderLock(given));
});

test("pins of the user go before names of earlier runs, a method's function with them", () => {
  const id = '#/paths/~1pets/get';
  const lock = names(document(), names(document()), { [id]: 'all', '#/components/schemas/Pet': 'Animal' });
  const given = lock.get('typescript');
  expect([id, `${id}@function`, '#/components/schemas/Pet'].map((key) => given?.get(key))).toEqual([
    'all',
    'petsAll',
    'Animal',
  ]);
});

test('names that are gone are forgotten', () => {
  const before = names(
    document({ schemas: { Gone: grown }, paths: { '/gone': { get: operation({}, schemaOf('Gone')) } } }),
  );
  expect([...(names(document(), before).get('typescript')?.keys() ?? [])].filter((key) => /gone/i.test(key))).toEqual(
    [],
  );
});

describe('the file', () => {
  it('is read as it was written', () => {
    const lock = names(document());
    expect(parseLock(renderLock(lock), 'names.lock')).toEqual({ value: lock, diagnostics: [] });
  });

  test.each([
    ['{', 'is not JSON'],
    ['[]', 'lists no names'],
    ['{"version": 2, "languages": {}}', 'is of a version that this version of Specwright does not know'],
    ['{"version": 1, "languages": {"go": []}}', 'lists no names of "go"'],
    ['{"version": 1, "languages": {"go": {"#/a": 1}}}', 'has no name for "#/a"'],
  ])('%s: %s', (text, want) => {
    const { value, diagnostics } = parseLock(text, 'names.lock');
    expect([value, diagnostics.map(({ message }) => message)]).toEqual([undefined, [`\`names.lock\` ${want}.`]]);
  });
});
