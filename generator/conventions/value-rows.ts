import type { Row } from './row.js';

/** What plain values become. */
export const valueRows = {
  freeObjects: {
    meaning: 'What a schema is that says `type: object` and nothing about properties.',
    values: {
      map: 'an open map, as the schema admits any property',
      empty: 'a type without properties; what else an object holds is neither sent nor read',
    },
    specwright: 'map',
    speakeasy: 'empty',
    example: {
      document: 'Metadata: { type: object }',
      code: {
        map: 'export type Metadata = { [k: string]: any };',
        empty: 'export type Metadata = {};',
      },
    },
  },
  defaults: {
    meaning: 'What becomes of the `default` of a schema where a caller or a server leaves a value out.',
    values: {
      never: 'nothing: it says what the server does, and is shown in comments and pages',
      inline: 'it is sent, and read in responses, where it stands in the schema of the value itself',
      always: 'it is sent, and read in responses, also where it stands beside a reference',
    },
    specwright: 'never',
    speakeasy: 'always',
    example: {
      document: 'limit: { type: integer, default: 20 }',
      code: {
        never: 'pets.list({}); // GET /pets',
        inline: 'pets.list({}); // GET /pets?limit=20',
        always: 'pets.list({}); // GET /pets?limit=20',
      },
    },
  },
  unknownFields: {
    meaning:
      'What becomes of properties that an object has beside those of its schema, unless the schema forbids them.',
    values: {
      keep: 'they are sent as the caller gives them, and kept as the server sends them',
      strip: 'they are left out of requests, and of responses that are checked strictly',
    },
    specwright: 'keep',
    speakeasy: 'strip',
    example: {
      document: 'Pet: { type: object, properties: { id: { type: string } } }',
      code: {
        keep: 'pets.create(pet); // sends {"id":"1","preview":true}',
        strip: 'pets.create(pet); // sends {"id":"1"}',
      },
    },
  },
  onlyNull: {
    meaning: 'What a value is that can only be null.',
    values: {
      null: 'null',
      any: 'any value',
    },
    specwright: 'null',
    speakeasy: 'any',
    example: {
      document: "deleted: { type: 'null' }",
      code: {
        null: 'deleted: null;',
        any: 'deleted: any;',
      },
    },
  },
  singleValues: {
    meaning: 'What an enumeration of one value is that stands in place, without a name of its own.',
    values: {
      literal: 'the value, as a constant would be',
      enum: 'an enumeration with a name and a page',
    },
    specwright: 'literal',
    speakeasy: 'enum',
    example: {
      document: 'kind: { type: string, enum: [message] }',
      code: {
        literal: "kind: 'message';",
        enum: 'kind: Kind;',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
