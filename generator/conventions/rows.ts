import { casingRows } from './casing-rows.js';
import { exportRows } from './export-rows.js';
import { nameRows } from './name-rows.js';
import type { Row } from './row.js';
import { typeRows } from './type-rows.js';
import { valueRows } from './value-rows.js';

export { decisionOf, usually, type Decision, type Row } from './row.js';

/** Every difference, by its key. The order is that of the reference. */
export const rows = {
  ...valueRows,
  promises: {
    meaning: 'What the methods of a TypeScript client return.',
    values: {
      withResponse:
        'a promise of the value with a method `withResponse()`, which resolves with the status and the declared headers too (for a standalone function, the function `withResponse`)',
      plain: 'a plain promise of the value',
    },
    specwright: 'withResponse',
    speakeasy: 'plain',
    example: {
      document: "'200': { headers: { X-Total-Count: { schema: { type: integer } } } }",
      code: {
        withResponse:
          'const { data, headers } = await client.listPets().withResponse(); // headers.xTotalCount: number | undefined',
        plain: 'const data = await client.listPets();',
      },
    },
  },
  initHooks: {
    meaning: 'What `sdkInit` hooks of a TypeScript client get when a client is created, and may return changed.',
    values: {
      options: 'the options of the client',
      transport: '`{ baseURL, client }`: the URL that requests begin with, and the `HTTPClient` that sends them',
    },
    specwright: 'options',
    speakeasy: 'transport',
    example: {
      document: 'servers: [{ url: https://api.acme.test }]',
      code: {
        options: 'hooks.registerSDKInitHook({ sdkInit: (options) => ({ ...options, timeoutMs: 5_000 }) });',
        transport: 'hooks.registerSDKInitHook({ sdkInit: ({ client }) => ({ baseURL: new URL(proxy), client }) });',
      },
    },
  },
  callShape: {
    meaning: 'How a method takes its arguments, unless `positionalArguments` or `bodyFirst` is set.',
    values: {
      object: 'path parameters by position, then the body, then one object with the other parameters',
      list: 'up to four positional arguments, the body first; with more values, one request object; in Python, as many arguments as there are values',
      request: 'one request object',
    },
    specwright: 'object',
    speakeasy: 'list',
    'typescript-fetch': 'request',
    'hey-api': 'request',
    example: {
      document: 'PATCH /pets/{id}?dryRun={dryRun}, with a body',
      code: {
        object: "await acme.pets.update('7', { name: 'Momo' }, { dryRun: true });",
        list: "await acme.pets.update({ name: 'Momo' }, '7', true);",
        request: "await acme.pets.update({ id: '7', dryRun: true, pet: { name: 'Momo' } });",
      },
    },
  },
  streamEvents: {
    meaning: 'What a stream of server-sent events yields if their schema is an object with `data`.',
    values: {
      event: 'each event as the schema describes it',
      data: 'the data of each event',
    },
    specwright: 'event',
    'hey-api': 'data',
    example: {
      document:
        'text/event-stream: { schema: { properties: { event: { type: string }, data: { $ref: Chunk } }, required: [data] } }',
      code: {
        event: 'for await (const { data } of await acme.chat(question)) console.log(data.text);',
        data: 'for await (const chunk of await acme.chat(question)) console.log(chunk.text);',
      },
    },
  },
  operationSecurity: {
    meaning:
      'Where callers pass credentials that only some operations use, because these have other security requirements.',
    values: {
      client: 'to the client, like all others',
      argument: 'to each call of such an operation, as its first argument; the client keeps those of the whole API',
    },
    specwright: 'client',
    speakeasy: 'argument',
    example: {
      document:
        'security: [{ apiKey: [] }]\npaths: { /keys: { get: { operationId: listKeys, security: [{ admin: [] }] } } }',
      code: {
        client: 'const acme = new Acme({ apiKey, admin });\nawait acme.listKeys();',
        argument: 'const acme = new Acme({ apiKey });\nawait acme.listKeys({ admin });',
      },
    },
  },
  severalBodies: {
    meaning: 'How an operation is called whose request body has several media types.',
    values: {
      option: 'by one method, with an option that chooses the media type where the value does not decide',
      methods: 'by a method for each kind of body: JSON, or else the first, has the plain name',
    },
    specwright: 'option',
    speakeasy: 'methods',
    example: {
      document: 'operationId: transcribe, with a body in application/json or multipart/form-data',
      code: {
        option:
          "await acme.transcribe({ url });\nawait acme.transcribe({ file }, { contentType: 'multipart/form-data' });",
        methods: 'await acme.transcribe({ url });\nawait acme.transcribeMultipart({ file });',
      },
    },
  },
  bodyArguments: {
    meaning: 'How a method takes a body that is an object, in languages whose calls name their arguments: Python.',
    values: {
      whole: 'as one argument',
      properties:
        'each property is an argument, whatever `positionalArguments` says, unless the body may be left out and has a required property',
    },
    specwright: 'whole',
    speakeasy: 'properties',
    example: {
      document: 'PATCH /pets/{id}, with a body { name, tag }',
      code: {
        whole: "acme.pets.update(id='7', pet_update={'name': 'Momo'})",
        properties: "acme.pets.update(id='7', name='Momo')",
      },
    },
  },
  ...typeRows,
  ...nameRows,
  ...casingRows,
  ...exportRows,
  extraOptions: {
    meaning:
      'Whether clients and calls have options for headers, query parameters and members of bodies beside those of the document.',
    values: {
      typed:
        'the options `extraHeaders`, `extraQuery` and `extraBody`; a client has `serverBase` for relative server URLs as well',
      none: 'the types have no such options',
    },
    specwright: 'typed',
    speakeasy: 'none',
    example: {
      document: '/pets: { get: { operationId: listPets } }',
      code: {
        typed: 'await client.listPets({ extraQuery: { preview: true } });',
        none: 'await client.listPets({ headers: { "X-Preview": "true" } });',
      },
    },
  },
  ownImports: {
    meaning: 'How files of your own (`keep`) may write imports in the package of a TypeScript SDK.',
    values: {
      complete: 'as ECMAScript modules are resolved everywhere: relative ones with the ending of the file',
      short:
        'also without endings, and CommonJS packages as default imports; the build completes them. `lib/base64` and `lib/files` have functions for such files',
    },
    specwright: 'complete',
    speakeasy: 'short',
    example: {
      document: '/pets: { get: { operationId: listPets } }',
      code: {
        complete: "import { claims } from './claims/index.js';\nimport * as jwt from 'jsonwebtoken';",
        short: "import { claims } from './claims';\nimport jwt from 'jsonwebtoken';",
      },
    },
  },
  runtimeFolder: {
    meaning: 'Where a TypeScript SDK has its runtime: the code that does not depend on the document.',
    values: {
      runtime: 'in `src/runtime`, apart from generated code; `src/lib` re-exports the modules that users import',
      lib: 'in `src/lib`, beside generated code',
    },
    specwright: 'runtime',
    speakeasy: 'lib',
    example: {
      document: '/pets: { get: { operationId: listPets } }',
      code: {
        runtime: "// src/funcs/listPets.ts\nimport { call } from '../runtime/api.js';",
        lib: "// src/funcs/listPets.ts\nimport { call } from '../lib/api.js';",
      },
    },
  },
  commentSummary: {
    meaning: 'How much of a description becomes the summary of a code comment; the rest follows as `@remarks`.',
    values: {
      paragraph: 'the first paragraph, so that no sentence is cut',
      line: 'the first line',
    },
    specwright: 'paragraph',
    speakeasy: 'line',
    example: {
      document:
        'Pet:\n  type: object\n  description: |\n    A pet that belongs\n    to one person.\n\n    It may have toys.',
      code: {
        paragraph: '/**\n * A pet that belongs\n * to one person.\n * @remarks It may have toys.\n */',
        line: '/**\n * A pet that belongs\n * @remarks to one person.\n *\n * It may have toys.\n */',
      },
    },
  },
  tableColumns: {
    meaning: 'How wide the columns of tables are in the source of a page. What readers see is the same.',
    values: {
      own: 'each as wide as its widest cell of up to 60 characters',
      common: 'all as wide as the widest cell of the table',
    },
    specwright: 'own',
    speakeasy: 'common',
    example: {
      document: 'limit: { type: integer, description: How many to return. }',
      code: {
        own: '| Field   | Type     | Description         |\n| ------- | -------- | ------------------- |\n| `limit` | *number* | How many to return. |',
        common:
          '| Field               | Type                | Description         |\n| ------------------- | ------------------- | ------------------- |\n| `limit`             | *number*            | How many to return. |',
      },
    },
  },
  dateCells: {
    meaning: 'How the reference writes the types of days and of instants.',
    values: {
      own: 'each as the language calls it',
      swapped: 'days as instants and instants as days, as published pages have them by mistake',
    },
    specwright: 'own',
    speakeasy: { python: 'swapped', others: 'own' },
    example: {
      document: 'born: { type: string, format: date }\nseen: { type: string, format: date-time }',
      code: {
        own: '| `born` | [date](…) |\n| `seen` | [datetime](…) |',
        swapped: '| `born` | [datetime](…) |\n| `seen` | [date](…) |',
      },
    },
  },
  tableFacts: {
    meaning:
      'Whether field tables list facts besides descriptions: defaults, limits, enum values, additional properties.',
    values: {
      shown: 'everything the document states',
      omitted: 'only descriptions',
    },
    specwright: 'shown',
    speakeasy: 'omitted',
    example: {
      document: 'limit: { type: integer, maximum: 250, default: 20, description: How many. }',
      code: {
        shown: '| `limit` | *number* | How many.<br/>Default: `20`. Maximum: `250`. |',
        omitted: '| `limit` | *number* | How many. |',
      },
    },
  },
  deprecatedParameters: {
    meaning: 'Whether a parameter is deprecated if only its schema is.',
    values: {
      schema: 'it is',
      own: 'only what the parameter itself says counts',
    },
    specwright: 'schema',
    speakeasy: 'own',
    example: {
      document: '{ name: page, in: query, schema: { type: integer, deprecated: true } }',
      code: {
        schema: '| ~~`page`~~ | *number* | :heavy_minus_sign: |',
        own: '| `page` | *number* | :heavy_minus_sign: |',
      },
    },
  },
  referencedDescriptions: {
    meaning: 'How a property, parameter or header without a description is described when it refers to a schema.',
    values: {
      shown: "with the schema's description",
      properties: "a property with the schema's description and examples, others not at all",
      omitted: 'not at all',
    },
    specwright: 'shown',
    speakeasy: 'properties',
    example: {
      document: "address: { $ref: '#/components/schemas/Address' }",
      code: {
        shown: '| `address` | components.Address | A postal address. |',
        properties: '| `address` | components.Address | A postal address. |',
        omitted: '| `address` | components.Address | N/A |',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
