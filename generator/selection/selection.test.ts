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

  const none = (asks: string): string => `No operation and no webhook ${asks}.`;

  it.each<[Filter, string[]]>([
    [
      { include: { tags: ['pets', 'stuff'] } },
      ['/include/tags/1', none('has the tag `stuff`'), '= Did you mean `staff`?'],
    ],
    [{ include: { tags: ['idle'] } }, ['/include/tags/0', none('has the tag `idle`'), '= There are `pets`, `staff`.']],
    [
      { include: [{ tags: ['pets'] }, { paths: ['/pets/{ids}'] }] },
      ['/include/1/paths/0', none('has the path `/pets/{ids}`'), '= Did you mean `/pets/{id}`?'],
    ],
    [
      { exclude: { paths: ['/v1/**'] } },
      ['/exclude/paths/0', none('has the path `/v1/**`'), '= There are `/pets`, `/pets/{id}`, `/upload`.'],
    ],
    [
      { exclude: { operations: ['listpets'] } },
      ['/exclude/operations/0', none('has the operation id `listpets`'), '= Did you mean `listPets`?'],
    ],
    [
      { include: { methods: ['patch'] } },
      ['/include/methods/0', none('has the method `patch`'), '= There are `DELETE`, `GET`, `POST`, `PUT`.'],
    ],
    [
      { exclude: { webhooks: ['petsold'] } },
      ['/exclude/webhooks/0', none('has the name `petsold`'), '= Did you mean `petSold`?'],
    ],
    [
      { include: { extensions: { 'x-audience': ['public', 'partners'] } } },
      ['/include/extensions/x-audience/1', none('has `x-audience: partners`'), '= Did you mean `partner`?'],
    ],
    [
      { include: { extensions: { 'x-levels': '*' } } },
      ['/include/extensions/x-levels', none('has `x-levels`'), '= Did you mean `x-level`?'],
    ],
    [
      { include: { extensions: { 'x-level': 40 } } },
      ['/include/extensions/x-level', none('has `x-level: 40`'), '= There are `3`.'],
    ],
    [
      { exclude: { tags: ['pets'], deprecated: true } },
      [
        '/exclude',
        none('matches all that this selector asks for'),
        '= All keys of a selector have to match; list several selectors, of which any may match.',
      ],
    ],
    [
      { include: { paths: ['/**'], webhooks: ['*'] } },
      [
        '/include',
        none('matches all that this selector asks for'),
        '= No webhook has a path: write two selectors, `[{ paths: … }, { webhooks: … }]`.',
      ],
    ],
    [
      { include: { tags: ['pets'] }, exclude: [{ tags: ['pets'] }] },
      [
        '/exclude',
        'No operation and no webhook is left.',
        '= What both `include` and `exclude` match is not generated.',
      ],
    ],
    [
      { exclude: [{ paths: ['**'] }, { webhooks: ['*'] }] },
      ['/exclude', 'No operation and no webhook is left.', '= It matches all that there is to choose from.'],
    ],
    [
      { include: { operations: ['*-*'] } },
      [
        '/include/operations/0',
        none('has the operation id `*-*`'),
        '= There are `createPet`, `deletePet`, `listPets`.',
      ],
    ],
  ])('%j says what matches nothing', (filter, want) => {
    const said = chosenBy(filter).diagnostics.map((one) => [one.place?.pointer, one.message, `= ${one.hint ?? ''}`]);
    expect(said).toEqual([want]);
  });

  it('say what is left out already, and nothing more where nothing is left', () => {
    const given = (filter: Filter) => ({ filter, file: 'c.yaml', path: ['targets', 0] });
    const left = subjects.filter(({ webhook }) => webhook === undefined);
    const { diagnostics } = selected(left, given({ exclude: { webhooks: ['petLost'] } }), subjects);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Nothing that is left to choose from has the name `petLost`.',
    ]);
    expect(selected([], given({ include: { tags: ['pets'] } }), subjects)).toEqual({ value: [], diagnostics: [] });
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
