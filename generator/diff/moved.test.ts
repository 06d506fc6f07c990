import { expect, test } from 'vitest';
import { readSide } from '../../proofs/programs/sdk.js';
import type { Json, JsonObject } from '../load/source.js';
import { compareDocuments } from './diff.js';

const string = { type: 'string' };
const token = { type: 'http', scheme: 'bearer' };
const pet = { type: 'object', required: ['name'], properties: { name: string, age: { type: 'integer' } } };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A document that takes and gives a pet, by whatever schema. */
function api(schema: Json, schemas: JsonObject = {}, more: JsonObject = {}): JsonObject {
  const content = { 'application/json': { schema } };
  const paths = {
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: string }],
      put: {
        operationId: 'put_pet',
        requestBody: { required: true, content },
        responses: { 200: { description: 'The pet', content } },
      },
    },
  };
  return { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths, components: { schemas }, ...more };
}

const deletion = (id: string): JsonObject => ({
  delete: {
    operationId: id,
    responses: { 204: { description: 'Gone', headers: { 'X-Rate-Limit': { schema: { type: 'integer' } } } } },
  },
});

const named = api(ref('Pet'), { Pet: pet });
const reversed = { ...pet, properties: { age: { type: 'integer' }, name: string } };

/** Texts of a document replaced by others. */
const replaced = (document: Json, from: string, to: string): Json =>
  JSON.parse(JSON.stringify(document).replaceAll(from, to)) as Json;

test.each<[string, Json, Json, string[]]>([
  ['nothing', named, structuredClone(named), []],
  ['the order of properties', named, api(ref('Pet'), { Pet: reversed }), []],
  ['the order of components', api(ref('A'), { A: pet, B: string }), api(ref('A'), { B: string, A: pet }), []],
  ['a scalar that has a component now', api(string), api(ref('Name'), { Name: string }), []],
  [
    'a schema that is made of another one now',
    named,
    api(ref('Pet'), {
      Pet: { allOf: [ref('Base'), { type: 'object', properties: { age: { type: 'integer' } } }] },
      Base: { type: 'object', required: ['name'], properties: { name: string } },
    }),
    [],
  ],
  [
    'null in another spelling',
    api(ref('Pet'), { Pet: { ...pet, properties: { name: { type: ['string', 'null'] } } } }),
    api(ref('Pet'), { Pet: { ...pet, properties: { name: { anyOf: [string, { type: 'null' }] } } } }),
    [],
  ],
  [
    'the version of OpenAPI',
    api(ref('Pet'), { Pet: { ...pet, properties: { name: { type: ['string', 'null'] } } } }),
    {
      ...api(ref('Pet'), { Pet: { ...pet, properties: { name: { type: 'string', nullable: true } } } }),
      openapi: '3.0.3',
    },
    [],
  ],
  ['the order of alternatives', api({ type: ['string', 'integer'] }), api({ type: ['integer', 'string'] }), []],
  [
    'the key of a security scheme',
    api(string, {}, { components: { securitySchemes: { one: token } }, security: [{ one: [] }] }),
    api(string, {}, { components: { securitySchemes: { two: token } }, security: [{ two: [] }] }),
    ['option/renamed Pets({ two })'],
  ],
  ['words', named, api(ref('Pet'), { Pet: { ...pet, description: 'A pet.' } }), []],
  [
    'a component of another name',
    named,
    replaced(named, 'Pet"', 'Animal"'),
    ['parameter/renamed putPet()', 'type/renamed components.Animal'],
  ],
  [
    'a component of another name with a change',
    named,
    api(ref('Animal'), { Animal: { ...pet, required: ['name', 'age'] } }),
    ['parameter/renamed putPet()', 'property/became-required components.Animal.age', 'type/renamed components.Animal'],
  ],
  [
    'a schema that has a component now',
    api(pet),
    named,
    ['parameter/renamed putPet()', 'type/renamed components.Pet', 'type/renamed components.Pet'],
  ],
  [
    'a path parameter of another name',
    named,
    replaced(replaced(named, '{id}', '{petId}'), '"name":"id"', '"name":"petId"'),
    ['parameter/renamed putPet(petId)'],
  ],
  ['a path', named, replaced(named, '/pets/', '/v2/pets/'), ['endpoint/moved putPet()']],
  [
    'the name of an operation and its path',
    named,
    replaced(replaced(named, '/pets/', '/v2/pets/'), 'put_pet', 'replace_pet'),
    ['endpoint/moved replacePet()', 'method/renamed replacePet()', 'type/renamed operations.ReplacePetRequest'],
  ],
  [
    'how many operations respond with the same headers',
    api(string, {}, { paths: { '/pets': deletion('drop_pets') } }),
    api(string, {}, { paths: { '/all': deletion('drop_all'), '/pets': deletion('drop_pets') } }),
    ['endpoint/added dropAll()', 'type/renamed operations.RateLimitHeaders'],
  ],
])('what is said where %s changed', (_, old, now, want) => {
  const found = compareDocuments({ old: readSide(old), new: readSide(now) }, { old: 'old', new: 'new' });
  expect(found.map(({ code, subject }) => `${code} ${subject}`).sort()).toEqual(want);
});

/** Objects that each hold the next. */
const chain = (length: number, last: Json): JsonObject =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `N${String(index)}`,
      { type: 'object', properties: { next: index + 1 < length ? ref(`N${String(index + 1)}`) : last } },
    ]),
  );

test('a change at the end of a long chain is found, and comparing types comes to an end', () => {
  const of = (first: Json, last: Json) => readSide(api(first, chain(3000, last)));
  const old = of(ref('N0'), string);
  const codes = (now: typeof old) =>
    compareDocuments({ old, new: now }, { old: 'old', new: 'new' }).map(({ code }) => code);
  expect(codes(of(ref('N0'), { type: 'integer' }))).toEqual(['type/changed']);
  expect(codes(of({ oneOf: [ref('N0'), { type: 'integer' }] }, string))).toContain('type/changed');
});
