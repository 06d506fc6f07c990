import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Project } from 'ts-morph';
import { expect, it } from 'vitest';
import { run } from '../../../pipeline/run.js';
import { main } from '../../main.js';
import { projectOf } from './test/old-project.js';

const petshop = readFileSync(fileURLToPath(new URL('../../../../specs/petshop/openapi.yaml', import.meta.url)), 'utf8');

/** The classes of an SDK with their methods and groups. */
function callsOf(cwd: string): Record<string, readonly string[]> {
  const project = new Project({ skipFileDependencyResolution: true });
  const folder = join(cwd, 'sdk/src/sdk');
  const files = readdirSync(folder).map((name) => project.addSourceFileAtPath(join(folder, name)));
  const classes = files.flatMap((file) => file.getClasses());
  return Object.fromEntries(
    classes.map((one) => [
      one.getName() ?? '',
      [...one.getMethods(), ...one.getGetAccessors()].map((member) => member.getName()).sort(),
    ]),
  );
}

const stainless = `organization: { name: zoo }
targets: { typescript: { package_name: '@zoo/sdk' } }
client_settings: { opts: { api_key: { type: string, read_env: ZOO_API_KEY, auth: { security_scheme: shopKey } } } }
pagination:
  - name: by_cursor
    type: cursor
    request: { cursor: { type: string, x-stainless-pagination-property: { purpose: next_cursor_param } } }
    response:
      items: { type: array, items: {} }
      next_cursor: { type: string, x-stainless-pagination-property: { purpose: next_cursor_field } }
resources:
  animals:
    models: { animal: Pet }
    methods: { list: get /pets, create: post /pets, retrieve: 'get /pets/{pet_id}' }
    subresources: { id_photos: { methods: { get_file: 'get /pets/{pet_id}/photo' } } }
  $client: { methods: { order: post /orders } }
`;

/** Names that only the other tool reads. */
const withoutPages = petshop.replaceAll(/x-speakeasy-pagination:/gu, 'x-other-pagination:');

const generators = `api: { auth: Key, specs: [{ openapi: ./openapi/openapi.yml, overrides: ./openapi/openapi-overrides.yml }] }
auth-schemes: { Key: { header: X-Key, name: apiKey, env: ZOO_API_KEY } }
groups: { sdk: { generators: [{ name: fernapi/fern-typescript-sdk, output: { location: npm, package-name: '@zoo/sdk' }, config: { namespaceExport: Zoo } }] } }
`;

const overrides = `paths:
  /pets:
    get:
      x-speakeasy-name-override: null
      x-fern-sdk-group-name: [animals]
      x-fern-sdk-method-name: search
      x-fern-pagination: { cursor: $request.cursor, next_cursor: $response.next_cursor, results: $response.items }
  '/pets/{pet_id}/photo':
    get: { x-speakeasy-name-override: null, x-fern-sdk-group-name: [animals, idPhotos], x-fern-sdk-method-name: getFile }
`;

it.each<[string, Readonly<Record<string, string>>, string, Readonly<Record<string, readonly string[]>>, string]>([
  [
    'Stainless',
    {
      '.stainless/workspace.json': '{ "openapi_spec": "../openapi.yaml" }',
      '.stainless/stainless.yml': stainless,
      'openapi.yaml': petshop,
    },
    '.',
    { Zoo: ['animals', 'order'], Animals: ['create', 'idPhotos', 'list', 'retrieve'], IdPhotos: ['getFile'] },
    'apiKey?:',
  ],
  [
    'Fern',
    {
      'fern/fern.config.json': '{ "organization": "zoo", "version": "1.0.0" }',
      'fern/generators.yml': generators,
      'fern/openapi/openapi.yml': withoutPages,
      'fern/openapi/openapi-overrides.yml': overrides,
    },
    'fern',
    {
      ZooClient: ['animals', 'orders', 'pets', 'photos'],
      Animals: ['idPhotos', 'search'],
      IdPhotos: ['getFile'],
      Orders: ['follow', 'place'],
      Pets: ['add', 'get', 'remove'],
      Photos: ['upload'],
    },
    'apiKey?:',
  ],
])(
  'an SDK from the configuration of %s has its names',
  async (_, files, from, calls, option) => {
    const cwd = projectOf(files);
    let said = '';
    const terminal = {
      ...{ cwd, env: {}, stdin: async () => '' },
      stdout: { write: () => true },
      stderr: { write: (text: string) => (said += text) },
      ask: undefined,
    };
    expect([await main(['init', '--from', from, '--yes', '--targets', 'typescript'], terminal, run), said]).toEqual([
      0,
      '',
    ]);
    expect(callsOf(cwd)).toEqual(calls);
    expect(readFileSync(join(cwd, 'sdk/src/lib/config.ts'), 'utf8')).toContain(option);
    const list = readdirSync(join(cwd, 'sdk/src/funcs')).find((name) => /List|Search/u.test(name)) ?? '';
    expect(readFileSync(join(cwd, 'sdk/src/funcs', list), 'utf8')).toContain('$.next_cursor');
  },
  60_000,
);
