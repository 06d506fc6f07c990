import { describe, expect, it, test } from 'vitest';
import { ownSchemas } from '../../../../configuration/schema.js';
import { converted } from '../test/old-project.js';
import { api } from '../test/pets.js';

const generators = `api:
  auth: Key
  default-environment: Sandbox
  environments: { Production: https://api.example, Sandbox: { url: 'https://sandbox.example' } }
  headers: { X-Version: { name: version, type: string }, X-Fixed: 'literal<"1">' }
  specs:
    - { openapi: ../openapi.yaml, overrides: ./more.yml, overlays: ./names.yaml, settings: { title-as-schema-name: false } }
    - { asyncapi: ./events.yml }
auth-schemes: { Key: { header: X-Key, name: apiKey, env: ZOO_API_KEY }, Token: { scheme: oauth } }
groups:
  py.sdk: { generators: [{ name: fernapi/fern-python-sdk, version: 4.0.0 }] }
  ts.sdk:
    audiences: [public]
    generators:
      - name: fernapi/fern-typescript-sdk
        version: 3.0.0
        output: { location: npm, package-name: '@zoo/sdk', token: '\${TOKEN}' }
        github: { repository: zoo/sdk }
        config: { namespaceExport: Zoo, inlinePathParameters: true, timeoutInSeconds: 20, skipResponseValidation: true, madeUp: 1 }
madeUp: 1
`;

const overrides = `paths:
  /pets:
    get:
      x-fern-sdk-group-name: [pets, all]
      x-fern-sdk-method-name: list
      x-fern-request-name: ListPets
      x-fern-pagination: { cursor: $request.cursor, next_cursor: $response.next.cursor, results: $response.data }
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      summary: null
    put: { operationId: added }
components: { schemas: { Pet: { description: A pet } } }
`;

describe('generators.yml', () => {
  it('is taken over with the documents and overrides that it names', async () => {
    const { tool, configuration, actions, lines } = await converted({
      'openapi.yaml': api,
      'fern/fern.config.json': '{ "organization": "zoo", "version": "1.0.0" }',
      'fern/generators.yml': generators,
      'fern/more.yml': overrides,
      'fern/names.yaml': 'overlay: 1.0.0\nactions: []\n',
    });
    expect(tool).toBe('Fern');
    expect(configuration).toEqual({
      input: 'openapi.yaml',
      overlays: ['fern/names.yaml', 'specwright.overlay.yaml'],
      package: '@zoo/sdk',
      client: 'ZooClient',
      environmentPrefix: 'ZOO',
      positionalArguments: 0,
      include: { extensions: { 'x-fern-audiences': ['public'] } },
      targets: [
        { target: 'typescript', output: 'sdk' },
        { target: 'docs', output: 'docs' },
      ],
    });
    expect(ownSchemas.configuration.safeParse(configuration).success).toBe(true);
    expect(actions).toEqual([
      ['$.paths["/pets"].get.summary', 'removed'],
      ['$.paths["/pets"].get', { parameters: null }],
      [
        '$.paths["/pets"].get',
        {
          'x-fern-sdk-group-name': 'pets.all',
          'x-fern-sdk-method-name': 'list',
          'x-fern-request-name': 'ListPets',
          'x-fern-pagination': {
            cursor: '$request.cursor',
            next_cursor: '$response.next.cursor',
            results: '$response.data',
          },
          parameters: [{ name: 'cursor', in: 'query', schema: { type: 'string' } }],
        },
      ],
      ['$', { paths: { '/pets': { put: { operationId: 'added' } } } }],
      ['$', { components: { schemas: { Pet: { description: 'A pet' } } } }],
      ['$.servers', 'removed'],
      [
        '$',
        {
          servers: [
            { url: 'https://sandbox.example', 'x-speakeasy-server-id': 'Sandbox' },
            { url: 'https://api.example', 'x-speakeasy-server-id': 'Production' },
          ],
        },
      ],
      [
        '$',
        {
          components: {
            securitySchemes: {
              Key: { type: 'apiKey', in: 'header', name: 'X-Key', 'x-speakeasy-name-override': 'apiKey' },
            },
          },
        },
      ],
      ['$', { security: [{ Key: [] }] }],
      [
        '$',
        {
          'x-speakeasy-globals': {
            parameters: [
              { name: 'X-Version', in: 'header', 'x-speakeasy-name-override': 'version', schema: { type: 'string' } },
            ],
          },
        },
      ],
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'none api.specs.0.settings',
        'none api.specs.1.asyncapi',
        'none auth-schemes.Token',
        'none api.headers.X-Fixed',
        'none groups.py.sdk',
        'taken groups.ts.sdk.audiences > include',
        'none groups.ts.sdk.generators.0.github',
        'taken groups.ts.sdk.generators.0.output.package-name > package',
        'none groups.ts.sdk.generators.0.config.timeoutInSeconds',
        'same groups.ts.sdk.generators.0.config.skipResponseValidation',
        'none groups.ts.sdk.generators.0.config.madeUp',
        'unknown madeUp',
        'none paths./pets.get.x-fern-request-name',
      ]),
    );
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a path', { 'fern/generators.yml': 'api: ./a.yaml', 'fern/a.yaml': api }, 'fern/a.yaml'],
    ['an object', { 'fern/generators.yml': 'api: { path: ./a.yaml }', 'fern/a.yaml': api }, 'fern/a.yaml'],
    ['a list', { 'fern/generators.yml': 'api: [{ path: ./a.yaml }]', 'fern/a.yaml': api }, 'fern/a.yaml'],
    ['its folder', { 'fern/fern.config.json': '{}', 'fern/openapi/openapi.yml': api }, 'fern/openapi/openapi.yml'],
    ['older keys', { 'fern/api/generators.yml': 'openapi: ./a.yaml', 'fern/api/a.yaml': api }, 'fern/api/a.yaml'],
  ])('finds the document by %s', async (_, files, input) => {
    expect((await converted(files)).configuration).toMatchObject({ input });
  });
});

const definition = {
  'fern/definition/api.yml':
    'name: pets\nauth: bearer\nbase-path: /\nerror-discrimination: { strategy: status-code }\n',
  'fern/definition/zoo/pets.yml': `service:
  base-path: /pets
  auth: true
  endpoints:
    list: { method: GET, path: '', pagination: { offset: $request.page, results: $response.data } }
    remove: { method: DELETE, path: '/{petId}', availability: deprecated, idempotent: true }
    gone: { method: GET, path: /gone }
    odd: { method: FETCH, path: /odd }
types: { Pet: string }
madeUp: 1
`,
  'fern/definition/__package__.yml':
    "service: { base-path: '', auth: false, endpoints: { add: { method: POST, path: /pets } } }\n",
};

test('a definition places the operations of the document that was exported', async () => {
  const { actions, lines } = await converted({ ...definition, 'openapi.yml': api }, 'fern', 'openapi.yml');
  expect(actions).toEqual([
    ['$', { components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } } }],
    ['$', { security: [{ bearer: [] }] }],
    ['$.paths["/pets"].post', { 'x-speakeasy-group': '', 'x-speakeasy-name-override': 'add' }],
    [
      '$.paths["/pets"].get',
      {
        'x-speakeasy-group': 'zoo.pets',
        'x-speakeasy-name-override': 'list',
        'x-fern-pagination': { offset: '$request.page', results: '$response.data' },
      },
    ],
    [
      '$.paths["/pets/{id}"].delete',
      { 'x-speakeasy-group': 'zoo.pets', 'x-speakeasy-name-override': 'remove', deprecated: true },
    ],
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'taken service.endpoints.list > overlays: client.zoo.pets.list()',
      'none service.endpoints.remove.idempotent',
      'none service.endpoints.gone',
      'none service.endpoints.odd',
      'same types',
      'none error-discrimination',
      'unknown madeUp',
    ]),
  );
});

test('faults in several files are reported at once, with their places', async () => {
  const { faults } = await converted({
    'fern/generators.yml': 'groups: [a]\nauth-schemes: 1\n',
    'fern/openapi-overrides.yml': 'paths: [\n',
    'fern/definition/api.yml': 'service: { endpoints: { __proto__: 1 } }',
    'fern/fern.config.json': '{',
  });
  expect(faults).toEqual([
    'init/unreadable fern/fern.config.json#',
    'init/unreadable fern/openapi-overrides.yml#',
    'init/malformed fern/generators.yml#/auth-schemes',
    'init/malformed fern/generators.yml#/groups',
    'init/malformed fern/definition/api.yml#/service/endpoints/__proto__',
  ]);
});

test.each<[string, string, object]>([
  [
    'what leaves names and values as they are',
    'noSerdeLayer: true, extraDependencies: { jose: ^6.0.0 }, packageJson: { author: Zoo, name: x }',
    {
      fieldNames: 'written',
      targets: [
        {
          target: 'typescript',
          output: 'sdk',
          dates: 'string',
          additionalDependencies: { dependencies: { jose: '^6.0.0' } },
          additionalPackageJson: { author: 'Zoo' },
        },
        { target: 'docs', output: 'docs' },
      ],
    },
  ],
  ['a casing of its own', 'noSerdeLayer: true, retainOriginalCasing: false', { fieldNames: 'camel' }],
])('the generator says %s', async (_, config, want) => {
  const { configuration } = await converted({
    'openapi.yaml': api,
    'fern/generators.yml': `api: ../openapi.yaml
groups: { ts: { generators: [{ name: fernapi/fern-typescript-sdk, version: 3.0.0, config: { ${config} } }] } }
`,
  });
  expect(configuration).toMatchObject(want);
  expect(ownSchemas.configuration.safeParse(configuration).success).toBe(true);
});

test('reports an environment variable with another name here', async () => {
  const { lines } = await converted({
    'openapi.yaml': api,
    'fern/generators.yml':
      'api: { path: ../openapi.yaml, auth: Bearer }\nauth-schemes: { Bearer: { scheme: bearer, token: { name: token, env: ZOO_KEY } } }\n',
  });
  expect(lines).toContain('none auth-schemes.Bearer');
});
