import type { Row } from './row.js';

/** What an SDK exports, and from where. */
export const exportRows = {
  rootExports: {
    meaning: 'What the root module of a TypeScript package exports.',
    values: {
      client: 'the client class, its options and webhooks; everything else has a module of its own',
      all: 'the classes of groups, functions, types and errors as well, unless another export has the same name',
    },
    specwright: 'client',
    'typescript-fetch': 'all',
    'hey-api': 'all',
    example: {
      document: '/pets/{id}: { get: { operationId: getPet, tags: [pets] } }',
      code: {
        client: "import { Acme } from '@acme/sdk';\nimport type { Pet } from '@acme/sdk/models/components';",
        all: "import { Acme, Pets, petsGet, type Pet } from '@acme/sdk';",
      },
    },
  },
  jsonHelpers: {
    meaning: 'Which functions a TypeScript SDK has to turn models into JSON and back.',
    values: {
      text: 'from and to JSON texts; reading returns a `Result`',
      values: 'from and to parsed JSON; reading returns the model or throws an `SDKValidationError`',
      none: 'none',
    },
    specwright: 'text',
    'typescript-fetch': 'values',
    'hey-api': 'none',
    example: {
      document: 'Pet: { properties: { born_at: { type: string } } }',
      code: {
        text: 'petToJSON({ bornAt: "2024" }); // \'{"born_at":"2024"}\'',
        values: 'PetToJSON({ bornAt: "2024" }); // { born_at: "2024" }',
        none: '// JSON.stringify and JSON.parse do',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
