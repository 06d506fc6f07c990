import { expect, it, test } from 'vitest';
import { converted } from '../test/old-project.js';
import { api } from '../test/pets.js';

const converts = (configuration: string, files: Readonly<Record<string, string>> = { 'openapi.yaml': api }) =>
  converted({ ...files, 'stainless.yml': configuration }, '.', 'openapi.yaml');

const purpose = (name: string) => `{ type: string, x-stainless-pagination-property: { purpose: ${name} } }`;
const byCursor = `{ name: by_cursor, type: cursor, request: { cursor: ${purpose('next_cursor_param')} },
  response: { data: { type: array, items: {} }, next: { type: object, properties: { cursor: ${purpose('next_cursor_field')} } } } }`;
const byPage = `{ name: by_page, type: page_number, request: { page: ${purpose('page_number_param')}, limit: { type: integer } },
  response: { items: { type: array, items: {} }, pages: ${purpose('total_page_count_field')} } }`;

const list = { 'x-speakeasy-group': 'pets', 'x-speakeasy-name-override': 'list' };
const named = (group: string, name: string) => ({ 'x-speakeasy-group': group, 'x-speakeasy-name-override': name });

it.each<[string, string, readonly (readonly [string, unknown])[], readonly string[]]>([
  [
    'methods, in resources and below them',
    `resources:
  pets: { methods: { list: get /pets, add_url: { endpoint: post /pets } }, subresources: { kyc_links: { methods: { remove: 'delete /pets/{id}' } } } }`,
    [
      ['$.paths["/pets"].get', list],
      ['$.paths["/pets"].post', named('pets', 'addURL')],
      ['$.paths["/pets/{id}"].delete', named('pets.kycLinks', 'remove')],
    ],
    [
      'taken resources.pets.methods.list > overlays: client.pets.list()',
      'taken resources.pets.methods.add_url > overlays: client.pets.addURL()',
      'taken resources.pets.subresources.kyc_links.methods.remove > overlays: client.pets.kycLinks.remove()',
    ],
  ],
  [
    'methods of the client, and operations in no resource',
    'resources: { $client: { methods: { list: get /pets, add: { endpoint: post /pets, skip: [node] } } } }',
    [
      ['$.paths["/pets"].get', named('', 'list')],
      ['$.paths["/pets"].post', { 'x-speakeasy-ignore': true }],
      ['$.paths["/pets/{id}"].delete', { 'x-speakeasy-ignore': true }],
    ],
    ['same resources.$client.methods.add'],
  ],
  [
    'methods that cannot be placed',
    `resources:
  pets:
    methods: { list: get /pets, all: get /pets, old: { type: alias, to: list }, no: get /no, wrong: pets, add: post /pets, remove: 'delete /pets/{id}' }`,
    [
      ['$.paths["/pets"].get', list],
      ['$.paths["/pets"].post', named('pets', 'add')],
      ['$.paths["/pets/{id}"].delete', named('pets', 'remove')],
    ],
    ['all', 'old', 'no', 'wrong'].map((name) => `none resources.pets.methods.${name}`),
  ],
  [
    'facts about methods',
    `resources:
  pets:
    methods:
      list: { endpoint: get /pets, deprecated: Gone soon., streaming: { param_discriminator: stream, stream_event_model: a.b } }
      add: { endpoint: post /pets, default_request_options: { max_retries: 0 }, body_param_name: pet, nonsense: 1 }
      remove: { endpoint: 'delete /pets/{id}', only: [typescript] }`,
    [
      [
        '$.paths["/pets"].get',
        {
          ...list,
          deprecated: true,
          'x-deprecation-message': 'Gone soon.',
          'x-speakeasy-stream-request-field': 'stream',
        },
      ],
      ['$.paths["/pets"].post', { ...named('pets', 'add'), 'x-speakeasy-retries': { strategy: 'none' } }],
      ['$.paths["/pets/{id}"].delete', named('pets', 'remove')],
    ],
    [
      'none resources.pets.methods.list.streaming.stream_event_model',
      'none resources.pets.methods.add.body_param_name',
      'unknown resources.pets.methods.add.nonsense',
    ],
  ],
  [
    'pages, of the scheme that fits',
    `pagination: [${byPage}, ${byCursor}]
resources: { pets: { methods: { list: get /pets, add: post /pets, remove: 'delete /pets/{id}' } } }`,
    [
      [
        '$.paths["/pets"].get',
        {
          ...list,
          'x-speakeasy-pagination': {
            type: 'cursor',
            inputs: [{ name: 'cursor', in: 'parameters', type: 'cursor' }],
            outputs: { nextCursor: '$.next.cursor', results: '$.data' },
          },
        },
      ],
      ['$.paths["/pets"].post', named('pets', 'add')],
      ['$.paths["/pets/{id}"].delete', named('pets', 'remove')],
    ],
    ['taken resources.pets.methods.list > overlays: client.pets.list(), pages as `by_cursor` has them'],
  ],
  [
    'pages, of the scheme that is named, and none where there are to be none',
    `pagination: [${byPage}, ${byCursor}]
resources: { pets: { methods: { list: { endpoint: get /pets, paginated: false }, add: { endpoint: post /pets, paginated: by_page }, remove: 'delete /pets/{id}' } } }`,
    [
      ['$.paths["/pets"].get', list],
      [
        '$.paths["/pets"].post',
        {
          ...named('pets', 'add'),
          'x-speakeasy-pagination': {
            type: 'offsetLimit',
            inputs: [
              { name: 'page', in: 'parameters', type: 'page' },
              { name: 'limit', in: 'parameters', type: 'limit' },
            ],
            outputs: { numPages: '$.pages', results: '$.items' },
          },
        },
      ],
      ['$.paths["/pets/{id}"].delete', named('pets', 'remove')],
    ],
    [],
  ],
  [
    'servers and security',
    `environments: { production: https://api.example, local: 'http://localhost' }
security_schemes: { Key: { type: apiKey, in: header, name: x-key } }
security: [{ Key: [] }]`,
    [
      ['$.servers', 'removed'],
      [
        '$',
        {
          servers: [
            { url: 'https://api.example', 'x-speakeasy-server-id': 'production' },
            { url: 'http://localhost', 'x-speakeasy-server-id': 'local' },
          ],
        },
      ],
      ['$', { components: { securitySchemes: { Key: { type: 'apiKey', in: 'header', name: 'x-key' } } } }],
      ['$', { security: [{ Key: [] }] }],
    ],
    ['taken environments > overlays: servers by name, the first by default'],
  ],
  [
    'options of the client',
    `client_settings:
  opts:
    api_key: { type: string, read_env: ACME_API_KEY, auth: { security_scheme: BearerAuth } }
    other: { type: string, auth: { security_scheme: Missing } }
    version: { type: string, default: '2024', send_in_header: X-Version }
    flag: { type: boolean }`,
    [
      ['$.components.securitySchemes.BearerAuth', { 'x-speakeasy-name-override': 'apiKey' }],
      [
        '$',
        {
          'x-speakeasy-globals': {
            parameters: [
              {
                name: 'X-Version',
                in: 'header',
                'x-speakeasy-name-override': 'version',
                schema: { type: 'string', default: '2024' },
              },
            ],
          },
        },
      ],
    ],
    [
      'taken client_settings.opts.api_key > overlays: the option `apiKey`',
      'same client_settings.opts.api_key.read_env',
      'none client_settings.opts.other',
      'none client_settings.opts.flag',
    ],
  ],
  [
    'changes of the document, in their order',
    `openapi:
  transforms:
    - { command: remove, args: { target: '$.paths["/pets"].get', keys: [summary, x-old] } }
    - { command: merge, args: { target: [$.info, $.components], value: { x-a: 1 } } }
    - { command: update, args: { target: $.info.title, value: Animals } }
    - { command: update, args: { target: $.info, value: {} } }
    - { command: remove, args: { target: '$..[?(@.a)]' } }
    - { command: append, args: { target: $.tags, value: a } }`,
    [
      ['$.paths["/pets"].get["summary"]', 'removed'],
      ['$.paths["/pets"].get["x-old"]', 'removed'],
      ['$.info', { 'x-a': 1 }],
      ['$.components', { 'x-a': 1 }],
      ['$.info.title', 'Animals'],
    ],
    ['none openapi.transforms.3', 'none openapi.transforms.4', 'none openapi.transforms.5'],
  ],
])('%s become an overlay', async (_, configuration, actions, lines) => {
  const found = await converts(configuration);
  expect(found.actions).toEqual(actions);
  expect(found.lines).toEqual(expect.arrayContaining([...lines]));
});

test('without a document every setting is taken over, but pagination is not guessed', async () => {
  const found = await converts(`pagination: [${byCursor}]\nresources: { pets: { methods: { list: get /pets } } }`, {});
  expect(found.actions).toEqual([['$.paths["/pets"].get', list]]);
});
