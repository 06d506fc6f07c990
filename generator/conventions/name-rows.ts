import type { Row } from './row.js';

/** What things are called. */
export const nameRows = {
  componentNames: {
    meaning: 'How the names of components are written.',
    values: {
      pascal: 'in PascalCase, whatever the document uses',
      written: 'as in the document, if that is a valid name',
    },
    specwright: 'pascal',
    speakeasy: 'written',
    example: {
      document: 'charge: { type: object, properties: { amount: { type: integer } } }',
      code: {
        pascal: 'export type Charge = { amount?: number | undefined };',
        written: 'export type charge = { amount?: number | undefined };',
      },
    },
  },
  inlineNames: {
    meaning: 'How inline schemas are named.',
    values: {
      meaning:
        'members of unions by the value of the discriminator, title, type or a property of their own, and only then by position; items in the singular; bodies and responses of components after their component',
      position: 'members of unions by position; items and map values after the property that holds them',
      context:
        'as by position; of those that want the same name, one in a request goes before one in a response, and one outside of parameters and unions before one inside; the others have the component or operation that they belong to in front, then as much of the way to them as they need',
      qualified:
        'as by context, but a name that several want has none of them; items in the singular, members of unions after what distinguishes them, and unions with `Union` at the end',
      way: 'by the whole way from the component or operation that they belong to; enums end with `Enum`, bodies with `Request`, responses with their status and `Response`, items with `Inner`, members of unions with `OneOf` and a number',
    },
    specwright: 'meaning',
    speakeasy: { typescript: 'context', others: 'position' },
    'typescript-fetch': 'way',
    example: {
      document:
        'Rule: { properties: { trigger: { oneOf: [{ properties: { type: { const: timer }, … } }, { properties: { type: { const: click }, … } }] } } }',
      code: {
        meaning: 'export type TriggerTimer = { type: "timer"; … };\nexport type TriggerClick = { type: "click"; … };',
        position: 'export type One = { type: "timer"; … };\nexport type Two = { type: "click"; … };',
        context: 'export type One = { type: "timer"; … };\nexport type Two = { type: "click"; … };',
        qualified:
          'export type TriggerTimer = { type: "timer"; … };\nexport type TriggerClick = { type: "click"; … };\nexport type TriggerUnion = TriggerTimer | TriggerClick;',
        way: 'export type RuleTriggerOneOf = { type: "timer"; … };\nexport type RuleTriggerOneOf1 = { type: "click"; … };',
      },
    },
  },
  contestedNames: {
    meaning: 'Which of several inline schemas gets a name that each of them could have.',
    values: {
      first: 'the first of them; the others get longer names',
      nobody: 'none of them: each gets a longer name',
    },
    specwright: 'first',
    speakeasy: { typescript: 'first', others: 'nobody' },
    example: {
      document:
        'Cat: { properties: { home: { type: object, … } } }\nDog: { properties: { home: { type: object, … } } }',
      code: {
        first: 'export type Home = { … };\nexport type DogHome = { … };',
        nobody: 'export type CatHome = { … };\nexport type DogHome = { … };',
      },
    },
  },
  errorNames: {
    meaning: 'How error classes are named when the body is an inline schema.',
    values: {
      status: 'after the response component, otherwise by operation and status',
      body: 'like the body of any other response',
    },
    specwright: 'status',
    speakeasy: 'body',
    example: {
      document:
        'getFeature: { responses: { 404: { content: { application/json: { schema: { type: object, … } } } } } }',
      code: {
        status: 'export class GetFeatureNotFound extends AcmeError { … }',
        body: 'export class GetFeatureResponseBody extends AcmeError { … }',
      },
    },
  },
  errorParts: {
    meaning: 'Where the inline schemas of an error class are.',
    values: {
      models: 'with the models of the operation or component that they are part of',
      errors: 'in the folder and the file of the error',
    },
    specwright: 'models',
    speakeasy: 'errors',
    example: {
      document:
        'NotFound: { content: { application/json: { schema: { properties: { error: { properties: { code: { type: string } } } } } } } }',
      code: {
        models: "import { NotFoundError } from '@acme/sdk/models/operations';",
        errors: "import { NotFoundError } from '@acme/sdk/models/errors';",
      },
    },
  },
  reservedNames: {
    meaning: 'How a type is named whose name means something else in the language.',
    values: {
      model: 'with `Model` behind it, unless a longer name needs no change',
      letter: 'with `T` behind it; functions are named without',
      front: 'with `Model` in front of it',
    },
    specwright: 'model',
    speakeasy: 'letter',
    'typescript-fetch': 'front',
    example: {
      document: 'error: { properties: { code: { type: string } } }',
      code: {
        model: 'export type NotFoundError = { code?: string | undefined };',
        letter: 'export type ErrorT = { code?: string | undefined };',
        front: 'export type ModelError = { code?: string | undefined };',
      },
    },
  },
  defaultExport: {
    meaning: 'What the default export of a TypeScript package is.',
    values: {
      none: 'there is none: every export has one name',
      client: 'the client class',
    },
    specwright: 'none',
    speakeasy: 'client',
    stainless: 'client',
    example: {
      document: 'info: { title: Acme }',
      code: {
        none: "import { Acme } from '@acme/sdk';",
        client: "import Acme from '@acme/sdk';",
      },
    },
  },
  groupNames: {
    meaning: 'Whether method names repeat the name of their group.',
    values: {
      once: 'no, if the shorter name is not empty and not taken',
      repeated: 'yes, if the document repeats it',
    },
    specwright: 'once',
    speakeasy: 'repeated',
    'typescript-fetch': 'repeated',
    'hey-api': 'repeated',
    example: {
      document: 'operationId: listPets, tags: [pets]',
      code: {
        once: 'await acme.pets.list();',
        repeated: 'await acme.pets.listPets();',
      },
    },
  },
  severalTags: {
    meaning: 'Which groups have an operation with several tags.',
    values: {
      first: 'the group of the first tag',
      every: 'the group of every tag: each has a method and a function',
    },
    specwright: 'first',
    speakeasy: 'every',
    'typescript-fetch': 'every',
    example: {
      document: 'operationId: listPets, tags: [pets, shop]',
      code: {
        first: 'await acme.pets.list();',
        every: 'await acme.pets.listPets();\nawait acme.shop.listPets();',
      },
    },
  },
  dottedTags: {
    meaning: 'What a dot in the name of a tag means.',
    values: {
      word: 'a new word in the name of the group',
      levels: 'a group in a group',
    },
    specwright: 'word',
    speakeasy: 'levels',
    example: {
      document: 'operationId: adopt, tags: [pets.young]',
      code: {
        word: 'await acme.petsYoung.adopt();',
        levels: 'await acme.pets.young.adopt();',
      },
    },
  },
  clientNames: {
    meaning: "The name of the client class when the document's title is also the name of a schema.",
    values: {
      apart: "a name that differs from the schema's",
      title: 'the title',
    },
    specwright: 'apart',
    speakeasy: 'title',
    example: {
      document: 'info: { title: Todo API }, with a schema Todo',
      code: {
        apart: 'new TodoClient()',
        title: 'new Todo()',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
