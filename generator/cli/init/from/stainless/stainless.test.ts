import { expect, test } from 'vitest';
import { ownSchemas } from '../../../../configuration/schema.js';
import { converted } from '../test/old-project.js';
import { api } from '../test/pets.js';

const converts = (configuration: string, files: Readonly<Record<string, string>> = { 'openapi.yaml': api }) =>
  converted({ ...files, 'stainless.yml': configuration }, '.', 'openapi.yaml');

const named = (group: string, name: string) => ({ 'x-speakeasy-group': group, 'x-speakeasy-name-override': name });

test('of the configuration, names become ours', async () => {
  const { tool, configuration, lines } = await converts(`organization: { name: acme_api, docs: x }
targets: { typescript: { package_name: '@acme/sdk', publish: { npm: true }, options: { mcp_server: false } }, python: { package_name: acme } }
client_settings: { opts: { api_key: { type: string, read_env: ACME_API_KEY, auth: { security_scheme: BearerAuth } } } }
settings: { positional_params: false, made_up: 1 }
made_up: 2
custom_casings: { acme: { pascal: ACME, camel: acme } }
resources:
  $shared: { models: { sms_pet: Pet } }
  pets: { models: { pet_page: '#/components/schemas/PetPage', part: '#/components/schemas/Pet/properties/name', no: No, sms_pet: PetPage } }
`);
  expect(tool).toBe('Stainless');
  expect(configuration).toMatchObject({
    package: '@acme/sdk',
    client: 'ACMEAPI',
    environmentPrefix: 'ACME',
    positionalArguments: 0,
    overlays: ['specwright.overlay.yaml'],
    names: { '#/components/schemas/Pet': 'SMSPet' },
    targets: [{ target: 'typescript' }, { target: 'docs' }],
  });
  expect(ownSchemas.configuration.safeParse(configuration).success).toBe(true);
  expect(lines).toEqual(
    expect.arrayContaining([
      'taken resources.$shared.models.sms_pet > names: SMSPet',
      'same resources.pets.models.pet_page',
      'none resources.pets.models.part',
      'none resources.pets.models.no',
      'none resources.pets.models.sms_pet',
      'none targets.python',
      'none targets.typescript.publish',
      'same targets.typescript.options.mcp_server',
      'none settings.made_up',
      'unknown made_up',
    ]),
  );
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['the folder of the tool', { '.stainless/stainless.yml': 'targets: { python: {} }' }, '.stainless'],
  ['a file in it', { '.stainless/stainless.yml': 'targets: { python: {} }' }, '.stainless/stainless.yml'],
  ['the folder above', { '.stainless/stainless.yml': 'targets: { python: {} }' }, '.'],
])('%s may be named, and its workspace names the document', async (_, files, from) => {
  const workspace = '{ "openapi_spec": "../openapi.yaml", "stainless_config": "stainless.yml" }';
  const found = await converted({ ...files, 'openapi.yaml': api, '.stainless/workspace.json': workspace }, from);
  expect(found.configuration).toEqual({
    input: 'openapi.yaml',
    targets: [{ target: 'docs', output: 'docs', language: 'python' }],
  });
});

test.each<[string, string, readonly string[]]>([
  ['what is no YAML', 'resources: [', ['init/unreadable stainless.yml#']],
  [
    'wrong forms, all at once',
    'resources: { pets: { methods: [a], models: { a: 1 } }, dogs: 1 }\nenvironments: []\npagination: { type: 1 }\nclient_settings: { opts: { a: b } }',
    [
      'init/malformed stainless.yml#/environments',
      'init/malformed stainless.yml#/client_settings/opts/a',
      'init/malformed stainless.yml#/resources/pets/methods',
      'init/malformed stainless.yml#/resources/pets/models/a',
      'init/malformed stainless.yml#/resources/dogs',
    ],
  ],
  ['a list', '- a', ['init/malformed stainless.yml#']],
])('%s is reported with its place', async (_, configuration, faults) => {
  expect((await converts(configuration)).faults).toEqual(faults);
});

test('hostile names stay names', async () => {
  const found = await converts(`resources:
  __proto__: { methods: { constructor: get /pets, "a'b\\"]": { endpoint: 'post /pets' } }, models: { __proto__: Pet, '1x': PetPage } }
  toString: { methods: { __proto__: 'delete /pets/{id}' } }
environments: { __proto__: https://a.example }
client_settings: { opts: { __proto__: { auth: { security_scheme: __proto__ } } } }
targets: { __proto__: {}, constructor: {} }`);
  expect(found.actions.slice(2)).toEqual([
    ['$.paths["/pets"].get', named('proto', 'constructor')],
    ['$.paths["/pets"].post', named('proto', 'aB')],
    ['$.paths["/pets/{id}"].delete', named('toString', 'proto')],
  ]);
  expect(found.configuration).toMatchObject({ names: { '#/components/schemas/Pet': 'Proto' } });
});
