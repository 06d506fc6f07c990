import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { strayIn } from '../acceptance/filters/stray.mjs';

const document = load(`
paths:
  /pets:
    parameters: [{ $ref: '#/components/parameters/Kind' }]
    get: { responses: { 200: { $ref: '#/components/responses/Pets' } } }
  /staff/@me:
    get: { responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/Staff' } } } } } }
components:
  parameters: { Kind: { name: kind, in: query, schema: { enum: [a] } } }
  responses: { Pets: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
  schemas:
    Pet: { properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { dog: Dog } } }
    Dog: { properties: { owner: { oneOf: [{ title: Owner, type: object }] } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
    Staff: { type: object }
`);

const names = {
  '#/paths/~1pets/get': 'list',
  '#/paths/~1pets/get@function': 'petsList',
  '#/paths/~1staff~1@me/get@function': 'staffList',
  '#/components/parameters/Kind/schema': 'Kind',
  '#/components/schemas/Pet': 'Pet',
  '#/components/schemas/Dog': 'Dog',
  '#/components/schemas/Dog/properties/owner/oneOf/*Owner': 'Owner',
  '#/components/schemas/Cat': 'Cat',
  '#/components/schemas/Staff': 'Staff',
  '@group:["pets"]': 'Pets',
};

const model = (name: string) => [`src/models/components/${name}.ts`, `export type ${name} = {};`] as const;
const called = ['Kind', 'Pet', 'Dog', 'Owner', 'Cat'];
const importsOf = (models: readonly string[]) =>
  models.map((name) => `import type { ${name} } from "../models/components/${name}.js";`).join('\n');
const page = (name: string) => [`models/components/${name}.md`, `# ${name}\n`] as const;

const sdk = new Map([
  ['src/funcs/petsList.ts', importsOf(called)],
  ['src/sdk/pets.ts', 'import { petsList } from "../funcs/petsList.js";'],
  ...called.map(model),
]);
const pages = new Map([['sdks/pets/README.md', '### Available Operations\n\n* [list](#list)\n'], ...called.map(page)]);

type Files = readonly (readonly [file: string, text: string])[];

it.each<[what: string, sdk: Files, pages: Files, want: readonly string[]]>([
  ['what the chosen operation needs', [], [], []],
  [
    'a function',
    [['src/funcs/staffList.ts', '']],
    [],
    ['src/funcs/staffList.ts is the function of no chosen operation', 'pages of 1 operations, and 2 functions'],
  ],
  [
    'a model that nothing imports',
    [['src/models/operations/more.ts', '']],
    [],
    ['nothing leads to src/models/operations/more.ts'],
  ],
  [
    'a type of another operation',
    [['src/models/components/Pet.ts', 'export type Staff = {};']],
    [],
    ['src/models/components/Pet.ts exports Staff of /components/schemas/Staff'],
  ],
  ['a group without methods', [['src/sdk/staff.ts', '']], [], ['src/sdk/staff.ts calls nothing']],
  [
    'a page of another operation',
    [],
    [page('Staff')],
    ['models/components/Staff.md is a page of nothing that is chosen'],
  ],
  [
    'more operations on pages',
    [],
    [['sdks/staff/README.md', '### Available Operations\n\n* [list](#list)\n']],
    ['pages of 2 operations, and 1 functions'],
  ],
])('%s', (_, moreSdk, morePages, want) => {
  const all = { sdk: new Map([...sdk, ...moreSdk]), pages: new Map([...pages, ...morePages]) };
  expect(strayIn({ document, calls: ['/paths/~1pets/get'], isSecured: false, names, ...all })).toEqual(want);
});

it('misses a function', () => {
  const calls = ['/paths/~1pets/get', '/paths/~1staff~1@me/get'];
  expect(strayIn({ document, calls, isSecured: false, names, sdk, pages })).toEqual([
    'src/funcs/staffList.ts is missing',
  ]);
});
