import type { Row } from './row.js';

/** What plain values become. */
export const valueRows = {
  freeObjects: {
    meaning: 'The type of a schema that has `type: object` and no properties.',
    values: {
      map: 'an open map, because the schema allows any property',
      empty: 'a type without properties; other properties are neither sent nor read',
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
    meaning: "What happens with a schema's `default` when a caller or a server omits the value.",
    values: {
      never: 'nothing: it describes what the server does, and appears in comments and pages',
      inline:
        'it is sent, and filled in when reading responses, unless the schema refers to a component or allows null',
      always: 'it is sent, and filled in when reading responses, also beside a `$ref` and for schemas that allow null',
    },
    specwright: 'never',
    speakeasy: 'inline',
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
    meaning: 'What happens with properties that the schema neither lists nor forbids.',
    values: {
      keep: 'they are sent unchanged in requests, and kept unchanged in responses',
      strip: 'they are dropped from requests, and from responses that are checked strictly',
    },
    specwright: 'keep',
    speakeasy: 'strip',
    'typescript-fetch': 'strip',
    example: {
      document: 'Pet: { type: object, properties: { id: { type: string } } }',
      code: {
        keep: 'pets.create(pet); // sends {"id":"1","preview":true}',
        strip: 'pets.create(pet); // sends {"id":"1"}',
      },
    },
  },
  onlyNull: {
    meaning: 'The type of a value that can only be null.',
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
    meaning: 'The type of an inline enum with a single value.',
    values: {
      literal: 'the literal value',
      enum: 'an enum with a name and a page of its own',
    },
    specwright: 'literal',
    speakeasy: 'enum',
    'typescript-fetch': 'enum',
    example: {
      document: 'kind: { type: string, enum: [message] }',
      code: {
        literal: "kind: 'message';",
        enum: 'kind: Kind;',
      },
    },
  },
  selectors: {
    meaning:
      'The type of a required property of the members of a union that has a single value in each, another one in every member, where `singleValues` is `enum`.',
    values: {
      literal: 'the literal value',
      alike: 'that of any other single value',
    },
    specwright: 'alike',
    speakeasy: 'literal',
    example: {
      document:
        'oneOf: [{ properties: { kind: { enum: [text] } }, required: [kind] }, { properties: { kind: { enum: [date] } }, required: [kind] }]',
      code: {
        literal: 'export type One = { kind: "text" };',
        alike: 'export type One = { kind: Kind };',
      },
    },
  },
  memberDigits: {
    meaning: 'The name of a value of an enumeration that begins with a digit.',
    values: {
      escaped: 'the value with a sign in front',
      words: 'the number in words',
    },
    specwright: 'escaped',
    speakeasy: { typescript: 'words', others: 'escaped' },
    example: {
      document: 'interval: { type: string, enum: [24h, 7d] }',
      code: {
        escaped: 'Interval._24h',
        words: 'Interval.TwentyFourh',
      },
    },
  },
  memberNumbers: {
    meaning: 'How the name of a value of an enumeration is written in capitals if a number is in it.',
    values: {
      apart: 'the number is a word of its own if the value writes it as one',
      joined: 'the number is a part of the word before it',
    },
    specwright: 'apart',
    speakeasy: { java: 'joined', others: 'apart' },
    example: {
      document: 'flow: { type: string, enum: [skip-3ds, us-east-1] }',
      code: {
        apart: '| `SKIP_3DS` | skip-3ds |\n| `US_EAST_1` | us-east-1 |',
        joined: '| `SKIP3DS` | skip-3ds |\n| `US_EAST1` | us-east-1 |',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
