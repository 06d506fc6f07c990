import type { Row } from './row.js';

/** Which types there are, and what is in them. */
export const typeRows = {
  aliases: {
    meaning: 'Whether a component that is a list, a map or nullable becomes a named type.',
    values: {
      named: "it becomes a type with the component's name",
      inline: 'its type is written out where it is used',
    },
    specwright: 'named',
    speakeasy: 'inline',
    'typescript-fetch': 'inline',
    example: {
      document: 'Tags: { type: array, items: { type: string } }',
      code: {
        named: 'export type Tags = Array<string>;\nexport type Pet = { tags?: Tags | undefined };',
        inline: 'export type Pet = { tags?: Array<string> | undefined };',
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
  responseTypes: {
    meaning:
      'What calls return in the reference of languages whose SDKs may have a type for every response: PHP, Go and Java.',
    values: {
      value: 'the body',
      wrapped: 'a type with the status code, the content type, the raw response and the body',
    },
    specwright: 'value',
    speakeasy: { go: 'value', others: 'wrapped' },
    example: {
      document: "getPet: { responses: { 200: { content: { application/json: { schema: { $ref: '#/…/Pet' } } } } } }",
      code: {
        value: '// returns Pet',
        wrapped: '// returns GetPetResponse, which has contentType, statusCode, rawResponse and pet',
      },
    },
  },
  discriminators: {
    meaning:
      'Whether the reference follows the discriminator of a union. That of TypeScript always does, because its types do.',
    values: {
      followed: 'the property is required in every member, and the members are in the order of the mapping',
      written: 'properties and members are as the schemas list them',
    },
    specwright: 'followed',
    speakeasy: 'written',
    example: {
      document:
        'Pet: { oneOf: [Cat, Dog], discriminator: { propertyName: kind, mapping: { dog: Dog, cat: Cat } } }\nCat: { properties: { kind: { type: string } } }',
      code: {
        followed: '// Pet: Dog | Cat; Cat: kind is required',
        written: '// Pet: Cat | Dog; Cat: kind is optional',
      },
    },
  },
  securityFields: {
    meaning: 'Whether the type of the credentials requires them if there is one security scheme.',
    values: {
      optional: 'no, because operations may do without credentials',
      required: 'yes',
    },
    specwright: 'optional',
    speakeasy: { php: 'required', csharp: 'required', others: 'optional' },
    example: {
      document: 'securitySchemes: { token: { type: http, scheme: bearer } }',
      code: {
        optional: 'export type Security = { token?: string | undefined };',
        required: 'export type Security = { token: string };',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
