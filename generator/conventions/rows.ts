import type { Row } from './row.js';
import { valueRows } from './value-rows.js';

export type { Row } from './row.js';

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
  callShape: {
    meaning: 'How a method takes its arguments, unless `positionalArguments` or `bodyFirst` is set.',
    values: {
      object: 'path parameters by position, then the body, then one object with the other parameters',
      list: 'up to four positional arguments, the body first; with more values, one request object',
    },
    specwright: 'object',
    speakeasy: 'list',
    example: {
      document: 'PATCH /pets/{id}?dryRun={dryRun}, with a body',
      code: {
        object: "await acme.pets.update('7', { name: 'Momo' }, { dryRun: true });",
        list: "await acme.pets.update({ name: 'Momo' }, '7', true);",
      },
    },
  },
  aliases: {
    meaning: 'Whether a component that is a list, a map or nullable becomes a named type.',
    values: {
      named: "it becomes a type with the component's name",
      inline: 'its type is written out where it is used',
    },
    specwright: 'named',
    speakeasy: 'inline',
    example: {
      document: 'Tags: { type: array, items: { type: string } }',
      code: {
        named: 'export type Tags = Array<string>;\nexport type Pet = { tags?: Tags | undefined };',
        inline: 'export type Pet = { tags?: Array<string> | undefined };',
      },
    },
  },
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
    },
    specwright: 'meaning',
    speakeasy: 'position',
    example: {
      document:
        'trigger: { oneOf: [{ properties: { type: { const: timer }, … } }, { properties: { type: { const: click }, … } }] }',
      code: {
        meaning: 'export type TriggerTimer = { type: "timer"; … };\nexport type TriggerClick = { type: "click"; … };',
        position: 'export type One = { type: "timer"; … };\nexport type Two = { type: "click"; … };',
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
  identicalTypes: {
    meaning:
      'What becomes of structures without a name that are the same, in one operation or component; of errors and of the headers of responses, in all operations.',
    values: {
      once: 'they share one type',
      each: 'each gets its own type',
    },
    specwright: 'once',
    speakeasy: 'each',
    example: {
      document: 'Trip: { properties: { from: { enum: [bus, train] }, to: { enum: [bus, train] } } }',
      code: {
        once: 'export type Trip = { from?: From | undefined; to?: From | undefined };',
        each: 'export type Trip = { from?: From | undefined; to?: To | undefined };',
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
    example: {
      document: 'operationId: listPets, tags: [pets]',
      code: {
        once: 'await acme.pets.list();',
        repeated: 'await acme.pets.listPets();',
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
  referencedDescriptions: {
    meaning: 'How a property, parameter or header without a description is described when it refers to a schema.',
    values: {
      shown: "with the schema's description",
      omitted: 'not at all',
    },
    specwright: 'shown',
    speakeasy: 'omitted',
    example: {
      document: "address: { $ref: '#/components/schemas/Address' }",
      code: {
        shown: '| `address` | components.Address | A postal address. |',
        omitted: '| `address` | components.Address | N/A |',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
