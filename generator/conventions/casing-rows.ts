import type { Row } from './row.js';

/** How names are written. */
export const casingRows = {
  fieldNames: {
    meaning: 'How the properties of types and requests are named. What is sent and received is the same.',
    values: {
      camel: 'in camelCase, whatever the document uses',
      snake: 'in snake_case, whatever the document uses',
      written: 'as in the document, if that is a valid name',
    },
    specwright: 'camel',
    'hey-api': 'written',
    stainless: 'written',
    example: {
      document: 'Pet: { properties: { first_name: { type: string }, bornAt: { type: string } } }',
      code: {
        camel: 'export type Pet = { firstName?: string | undefined; bornAt?: string | undefined };',
        snake: 'export type Pet = { first_name?: string | undefined; born_at?: string | undefined };',
        written: 'export type Pet = { first_name?: string | undefined; bornAt?: string | undefined };',
      },
    },
  },
  bodyFields: {
    meaning: 'How the body is called where it is a property of the request.',
    values: {
      component: 'after its component, otherwise `requestBody`',
      type: 'after its type, otherwise `body`',
      body: '`body`',
    },
    specwright: 'component',
    'typescript-fetch': 'type',
    'hey-api': 'body',
    example: {
      document: 'createPet: { requestBody: { content: { application/json: { schema: { type: object, … } } } } }',
      code: {
        component: 'await client.createPet({ dryRun: true, requestBody: { … } });',
        type: 'await client.createPet({ dryRun: true, createPetRequest: { … } });',
        body: 'await client.createPet({ dryRun: true, body: { … } });',
      },
    },
  },
  acronyms: {
    meaning: 'How several capitals in a row are written in the names of types, methods and functions.',
    values: {
      written: 'as in the document',
      words: 'as words, with one capital',
    },
    specwright: 'written',
    'hey-api': 'words',
    example: {
      document: 'SCIMUser: { properties: { id: { type: string } } }',
      code: {
        written: 'export type SCIMUser = { id?: string | undefined };',
        words: 'export type ScimUser = { id?: string | undefined };',
      },
    },
  },
  functionNames: {
    meaning: 'What the functions of a TypeScript SDK are named after.',
    values: {
      groups: 'the groups of the operation and its method',
      operation: 'the `operationId`',
    },
    specwright: 'groups',
    'hey-api': 'operation',
    example: {
      document: 'operationId: listPets, tags: [pets]',
      code: {
        groups: "import { petsList } from '@acme/sdk/funcs/petsList';",
        operation: "import { listPets } from '@acme/sdk/funcs/listPets';",
      },
    },
  },
  groupClasses: {
    meaning: 'How the class of a group of operations is named.',
    values: {
      plain: 'after the group',
      api: 'after the group, with `Api` behind it',
    },
    specwright: 'plain',
    'typescript-fetch': 'api',
    example: {
      document: 'operationId: listPets, tags: [pets]',
      code: {
        plain: 'export class Pets extends ClientSDK { … }',
        api: 'export class PetsApi extends ClientSDK { … }',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
