import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze/analyze.js';
import type { Json, Source } from '../load/source.js';
import { placeOf } from '../model/id.js';
import type { Filter } from '../model/selector.js';
import { leftOut } from './left-out.js';
import { pruned } from './pruned.js';
import { selected } from './select.js';
import { subjectsOf } from './subject.js';

const document = load(`
openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://api.example.com }]
security: [{ token: [] }]
tags: [{ name: pets }, { name: staff }, { name: idle }]
paths:
  /pets:
    x-audience: public
    get: { operationId: listPets, tags: [pets], responses: { '200': { $ref: '#/components/responses/Pets' } } }
    post: { operationId: createPet, tags: [pets, staff], x-audience: [partner, staff], responses: { '204': { description: Done. } } }
  /pets/{id}:
    delete:
      operationId: deletePet
      deprecated: true
      tags: [staff]
      security: [{ key: [] }]
      x-level: 3
      parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }]
      responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } } }
  /upload:
    servers: [{ url: https://files.example.com }]
    put: { responses: { '204': { description: Done. } } }
webhooks:
  petSold: { post: { tags: [pets], requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sold' } } } } } }
  petLost: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Lost' } } } } } }
  petFound: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Found' } } } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer }, key: { type: apiKey, in: header, name: X-Key } }
  responses:
    Pets: { description: Some., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
  schemas:
    Id: { type: string, enum: [a, b] }
    Pet: { type: object, properties: { name: { type: string }, friend: { $ref: '#/components/schemas/Pet' } } }
    Gone: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }
    Sold: { type: object, required: [kind], properties: { kind: { const: sold } } }
    Lost: { type: object, required: [kind], properties: { kind: { const: lost } } }
    Found: { type: object, required: [kind], properties: { kind: { const: found } } }
`) as Json;

const source: Source = { root: 'in', documents: new Map([['in', document]]), texts: new Map() };
const subjects = subjectsOf(source);
const chosenBy = (filter: Filter) => selected(subjects, { filter, file: 'c.yaml', path: [] });
const nameOf = ({ operationId, webhook, method, path = '' }: (typeof subjects)[number]): string =>
  operationId ?? webhook ?? `${method} ${path}`;
const webhooks = ['petSold', 'petLost', 'petFound'];
const operations = ['listPets', 'createPet', 'deletePet', 'PUT /upload'];

describe('selectors', () => {
  it.each<[Filter, string[]]>([
    [{}, [...operations, ...webhooks]],
    [{ include: { tags: ['pets'] } }, ['listPets', 'createPet', 'petSold']],
    [{ include: { tags: ['pets'], methods: ['post'] } }, ['createPet', 'petSold']],
    [{ include: [{ tags: ['staff'] }, { webhooks: ['*Lost'] }] }, ['createPet', 'deletePet', 'petLost']],
    [{ include: { paths: ['/pets'] } }, ['listPets', 'createPet']],
    [{ include: { paths: ['/pets/{id}'] } }, ['deletePet']],
    [{ include: { paths: ['/*'] } }, ['listPets', 'createPet', 'PUT /upload']],
    [{ include: { paths: ['/**'] } }, operations],
    [{ include: { operations: ['*Pet'] } }, ['createPet', 'deletePet']],
    [{ include: { methods: ['GET', 'delete'] } }, ['listPets', 'deletePet']],
    [{ exclude: { deprecated: true } }, ['listPets', 'createPet', 'PUT /upload', ...webhooks]],
    [{ include: { deprecated: true } }, ['deletePet']],
    [{ include: { extensions: { 'x-audience': 'public' } } }, ['listPets']],
    [{ include: { extensions: { 'x-audience': ['staff', 'pub*'] } } }, ['listPets', 'createPet']],
    [{ include: { extensions: { 'x-audience': '*' } } }, ['listPets', 'createPet']],
    [{ include: { extensions: { 'x-level': 3 } } }, ['deletePet']],
    [{ include: { tags: ['pets'] }, exclude: { extensions: { 'x-audience': 'staff' } } }, ['listPets', 'petSold']],
  ])('%j', (filter, want) => {
    const { value, diagnostics } = chosenBy(filter);
    expect([value.map(nameOf), diagnostics]).toEqual([want, []]);
  });

  it.each<[Filter, string[]]>([
    [{ include: { tags: ['pets', 'cats'] } }, ['/include/tags/1']],
    [{ include: [{ tags: ['pets'] }, { paths: ['/cats'] }] }, ['/include/1/paths/0']],
    [
      { include: { extensions: { 'x-audience': ['nobody'], 'x-level': 4 } } },
      ['/include/extensions/x-audience/0', '/include/extensions/x-level'],
    ],
    [{ exclude: { tags: ['pets'], deprecated: true } }, ['/exclude']],
    [{ include: { tags: ['pets'] }, exclude: [{ tags: ['pets'] }] }, ['/exclude']],
  ])('%j says what matches nothing', (filter, want) => {
    expect(chosenBy(filter).diagnostics.map(({ place }) => place?.pointer)).toEqual(want);
  });
});

/** What is left of the model, in names. */
function leftOf(filter: Filter) {
  const kept = new Set(chosenBy(filter).value.map(({ id }) => id));
  const model = pruned(analyze(source).value, (id) => kept.has(id));
  const event = model.declarations.find((one) => one.kind === 'union');
  return {
    types: model.declarations.map(({ id }) => placeOf(id).pointer.replace('/components/schemas/', '')),
    tags: model.tags.map(({ name }) => name),
    servers: model.servers.length,
    schemes: model.security.schemes.map(({ key }) => key),
    event:
      event?.kind === 'union'
        ? event.discriminator?.mapping.map(({ value, member }) => `${value} ${String(member)}`)
        : model.event,
  };
}

/** The list that the component `Pets` responds with. */
const pets = '/components/responses/Pets/content/application~1json/schema';

const none = { types: [], tags: [], servers: 0, schemes: [], event: undefined };

it.each<[Filter, ReturnType<typeof leftOf>]>([
  [
    { include: { operations: ['listPets'] } },
    { ...none, types: ['Pet', pets], tags: ['pets'], servers: 1, schemes: ['token'] },
  ],
  [
    { include: { operations: ['deletePet'] } },
    { types: ['Id', 'Gone', 'Pet'], tags: ['staff'], servers: 1, schemes: ['key'], event: undefined },
  ],
  [{ include: { paths: ['/upload'] } }, { ...none, schemes: ['token'] }],
  [
    { include: { webhooks: ['petLost'] } },
    { ...none, types: ['Lost'], event: { kind: 'ref', to: '#/components/schemas/Lost' } },
  ],
  [
    { include: { webhooks: ['petSold', 'petFound'] } },
    { ...none, types: ['Sold', '/webhooks@Event', 'Found'], event: ['sold 0', 'found 1'] },
  ],
])('the part of an API that %j leaves', (filter, want) => {
  const left = leftOf(filter);
  expect({ ...left, types: left.types.sort() }).toEqual({ ...want, types: want.types.sort() });
});

it.each<[string, boolean]>([
  ['/paths/~1pets/get/tags', false],
  ['/paths/~1pets', false],
  ['/paths/~1pets/post', true],
  ['/paths/~1pets~1{id}/delete/parameters/0', true],
  ['/components/responses/Pets', false],
  ['/components/schemas/Pet/properties/name', false],
  ['/components/schemas/Gone/properties/pet', true],
  ['/components/securitySchemes/token', false],
  ['/components/securitySchemes/key', true],
  ['/webhooks/petLost/post', true],
  ['/tags/2', false],
  ['', false],
])('a fault at %s is left aside where only one operation is generated: %s', (pointer, want) => {
  const isLeftOut = leftOut(source, subjects, chosenBy({ include: { operations: ['listPets'] } }).value);
  const place = { file: 'in', pointer };
  expect(isLeftOut({ code: 'ref/missing', severity: 'error', message: '', place })).toBe(want);
});
