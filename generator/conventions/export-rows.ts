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
  fileNames: {
    meaning: 'How the files of types, errors and classes are named. A function is in a file of its own name.',
    values: {
      lower: 'in lower case',
      hyphens: 'in lower case, with a hyphen between words',
      name: 'as what is in them',
    },
    specwright: 'lower',
    'typescript-fetch': 'name',
    example: {
      document: 'PetStore: { properties: { id: { type: string } } }',
      code: {
        lower: "import { PetStore } from '@acme/sdk/models/components/petstore';",
        hyphens: "import { PetStore } from '@acme/sdk/models/components/pet-store';",
        name: "import { PetStore } from '@acme/sdk/models/components/PetStore';",
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
