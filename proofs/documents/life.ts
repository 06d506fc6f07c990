export const document = 'openapi.yaml';
export const first = `openapi: 3.1.0
info: { title: Pet Shop, version: 1.0.0 }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - { name: limit, in: query, schema: { type: integer, default: 10 } }
        - { name: kind, in: query, schema: { type: string } }
      responses:
        '200':
          description: The pets.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getPet
      tags: [pets]
      responses:
        '200':
          description: The pet.
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
    delete:
      operationId: removePet
      tags: [pets]
      responses: { '204': { description: It is gone. } }
  /toys:
    post:
      operationId: addToy
      tags: [toys]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Toy' } } }
      responses: { '204': { description: It is there. } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
  schemas:
    Pet:
      type: object
      required: [id]
      properties:
        id: { type: string }
        nickname: { type: string }
        status: { $ref: '#/components/schemas/Status' }
    Status: { type: string, enum: [free, sold] }
    Toy:
      type: object
      required: [size]
      properties:
        size: { type: [string, number] }
`;

export interface Edit {
  readonly name: string;
  /** Pieces of the document, and what comes instead. */
  readonly replaced: readonly (readonly [piece: string, by: string])[];
  readonly code: string;
  /** On the wire, and in the SDK. */
  readonly weight: readonly [wire: string | null, sdk: string | null];
  readonly subject: string;
  readonly bump: 'major' | 'minor';
  /** What the changelog says of it. */
  readonly says: string;
  /** Some of the files that are not what the document says any more, with the kind of their drift. */
  readonly drifts: Readonly<Record<string, 'stale' | 'missing' | 'extra'>>;
}

export const edits: readonly Edit[] = [
  {
    name: 'an endpoint is added',
    replaced: [
      [
        '  /toys:\n',
        "  /toys:\n    get:\n      operationId: countToys\n      tags: [toys]\n      responses: { '204': { description: Some. } }\n",
      ],
    ],
    code: 'endpoint/added',
    weight: ['safe', 'safe'],
    subject: 'toys.count()',
    bump: 'minor',
    says: 'GET `/toys` is new',
    drifts: { 'sdk/src/funcs/toysCount.ts': 'missing', 'sdk/src/sdk/toys.ts': 'stale' },
  },
  {
    name: 'an endpoint is removed',
    replaced: [
      [
        "    delete:\n      operationId: removePet\n      tags: [pets]\n      responses: { '204': { description: It is gone. } }\n",
        '',
      ],
    ],
    code: 'endpoint/removed',
    weight: ['breaking', 'breaking'],
    subject: 'pets.remove()',
    bump: 'major',
    says: '`pets.remove()` DELETE `/pets/',
    drifts: { 'sdk/src/funcs/petsRemove.ts': 'extra', 'sdk/src/sdk/pets.ts': 'stale' },
  },
  {
    name: 'a parameter is required now',
    replaced: [['{ name: kind, in: query,', '{ name: kind, in: query, required: true,']],
    code: 'parameter/became-required',
    weight: ['breaking', 'breaking'],
    subject: 'pets.list(kind)',
    bump: 'major',
    says: 'is required',
    drifts: { 'sdk/src/models/operations/listpets.ts': 'stale', 'sdk/src/funcs/petsList.ts': 'stale' },
  },
  {
    name: 'a field of an answer is removed',
    replaced: [['        nickname: { type: string }\n', '']],
    code: 'property/removed',
    weight: ['breaking', 'breaking'],
    subject: 'components.Pet.nickname',
    bump: 'major',
    says: 'is gone',
    drifts: { 'sdk/src/models/components/pet.ts': 'stale', 'docs/models/components/pet.md': 'stale' },
  },
  {
    name: 'an enumeration has another value',
    replaced: [['enum: [free, sold]', 'enum: [free, sold, lost]']],
    code: 'enum/value-added',
    weight: ['risky', 'breaking'],
    subject: 'components.Status',
    bump: 'major',
    says: '`"lost"` is new',
    drifts: { 'sdk/src/models/components/status.ts': 'stale', 'docs/models/components/status.md': 'stale' },
  },
  {
    name: 'a type is narrowed',
    replaced: [['size: { type: [string, number] }', 'size: { type: number }']],
    code: 'type/narrowed',
    weight: ['breaking', 'breaking'],
    subject: 'components.Toy.size',
    bump: 'major',
    says: '`components.Toy.size` was `components.Size`, is number',
    drifts: { 'sdk/src/models/components/toy.ts': 'stale', 'docs/models/components/toy.md': 'stale' },
  },
  {
    name: 'a component is renamed',
    replaced: [
      ['    Status: {', '    State: {'],
      ["'#/components/schemas/Status'", "'#/components/schemas/State'"],
    ],
    code: 'type/renamed',
    weight: [null, 'breaking'],
    subject: 'components.State',
    bump: 'major',
    says: 'was `components.Status`, is `components.State`',
    drifts: { 'sdk/src/models/components/status.ts': 'extra', 'sdk/src/models/components/state.ts': 'missing' },
  },
  {
    name: 'an endpoint is deprecated',
    replaced: [['      operationId: getPet\n', '      operationId: getPet\n      deprecated: true\n']],
    code: 'endpoint/deprecated',
    weight: ['safe', 'safe'],
    subject: 'pets.get()',
    bump: 'minor',
    says: 'is deprecated',
    drifts: { 'sdk/src/funcs/petsGet.ts': 'stale', 'sdk/src/sdk/pets.ts': 'stale' },
  },
  {
    name: 'credentials are asked for',
    replaced: [['components:\n', 'security: [{ token: [] }]\ncomponents:\n']],
    code: 'security/required',
    weight: ['breaking', 'risky'],
    subject: 'all methods',
    bump: 'major',
    says: 'token',
    drifts: { 'sdk/src/lib/sdks.ts': 'stale', 'sdk/README.md': 'stale', 'docs/sdks/pets/README.md': 'stale' },
  },
  {
    name: 'a default changes',
    replaced: [['default: 10', 'default: 20']],
    code: 'default/changed',
    weight: ['risky', 'risky'],
    subject: 'pets.list(limit)',
    bump: 'minor',
    says: 'the default was `10`, is `20`',
    drifts: { 'docs/models/operations/listpetsrequest.md': 'stale' },
  },
];
