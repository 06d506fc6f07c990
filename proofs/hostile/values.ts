import { code, each, json, marker, nested, object, operation, returning, string, times, type Hostile } from './make.js';

const bounds = [
  ...[
    { minLength: 1e9 },
    { minLength: 1e300, maxLength: -1 },
    { maxLength: 0 },
    { minLength: 2 ** 53 },
    { minLength: 0.5 },
    { maxLength: '1' },
  ],
  ...[
    { type: 'array', minItems: 1e9, items: string },
    { type: 'array', minItems: 1e9 },
    { type: 'array', minItems: 2 ** 32, maxItems: 1, uniqueItems: true },
  ],
  ...[
    { type: 'array', minContains: 1e9, contains: string },
    { type: 'object', minProperties: 1e9, additionalProperties: string },
    { type: 'object', maxProperties: -1 },
  ],
  ...[
    { type: 'number', multipleOf: 1e-300 },
    { type: 'number', multipleOf: 0 },
    { type: 'integer', multipleOf: -1 },
    { type: 'integer', minimum: 1e308, exclusiveMinimum: 1e308 },
  ],
  ...[
    { type: 'integer', minimum: 5, maximum: 1 },
    { type: 'integer', minimum: 0.1, maximum: 0.2 },
    { type: 'number', exclusiveMaximum: true },
    { type: 'integer', format: 'int64', maximum: 2 ** 63 },
  ],
  {
    type: 'array',
    minItems: 1000,
    items: { type: 'array', minItems: 1000, items: { type: 'array', minItems: 1000, items: string } },
  },
].map((bound) => ({ type: 'string', ...bound }));

const formats = [
  'date-time',
  'date',
  'time',
  'duration',
  'byte',
  'binary',
  'uuid',
  'uri',
  'int64',
  'int32',
  'double',
  'decimal',
  'bigint',
  'email',
  'ipv4',
  'ipv6',
  'regex',
  'password',
  'hostname',
  'json-pointer',
];

/** Values that are none of their format or type, and code in some language. */
const odd: readonly unknown[] = [
  `"; ${code}; "`,
  '9999-99-99T99:99:99Z',
  '+275760-09-13',
  '-0',
  '0x10',
  1e308,
  -0,
  5e-324,
  2 ** 53,
  null,
  true,
  [],
  {},
  [[code]],
  { [code]: code },
  '',
  ' ',
  '\u0000',
];

/** A document as the text that it is written in: numbers of JSON have any length. */
const withNumbers = (digits: number): string => {
  const large = '9'.repeat(digits);
  const numbers = [
    large,
    `-${large}`,
    `0.${large}`,
    `1e${large}`,
    `1e-${large}`,
    `${large}.${large}e+1`,
    `-0.${'0'.repeat(digits)}1`,
  ];
  const parts = numbers.map(
    (number, index) =>
      `"p${index}":{"type":"${index % 2 ? 'number' : 'integer'}","default":${number},"example":${number},"enum":[${number},1],"maximum":${number},"multipleOf":${number}}`,
  );
  return JSON.stringify(returning({ type: 'object', properties: '<here>' })).replaceAll(
    '"<here>"',
    `{${parts.join(',')}}`,
  );
};

export const values: readonly Hostile[] = [
  {
    id: 'value-bounds',
    attack: 'bounds that a sample would need gigabytes to keep, and bounds that nothing keeps',
    document: () =>
      operation({
        parameters: bounds.map((schema, index) => ({ name: `q${index}`, in: 'query', required: true, schema })),
        requestBody: {
          required: true,
          content: json({
            ...object(Object.fromEntries(bounds.map((schema, index) => [`p${index}`, schema]))),
            required: bounds.map((_, index) => `p${index}`),
          }),
        },
      }),
  },
  {
    id: 'value-digits',
    attack: 'numbers of very many digits, exponents and zeros as defaults, examples, values and bounds',
    sizes: [2_000, 100_000],
    document: withNumbers,
  },
  {
    id: 'value-large-examples',
    attack: 'examples of many megabytes, of one long text, one long list and many small objects',
    sizes: [3_000, 10_000],
    document: (size) =>
      operation({
        parameters: [{ name: 'a', in: 'query', example: 'x'.repeat(size), schema: string }],
        requestBody: {
          content: json(
            {},
            {
              example: {
                text: `${marker} "\\\n`.repeat(size),
                list: times(size, (index) => index),
                objects: times(size, (index) => ({ [`k${index}`]: [index, { a: 'b' }] })),
              },
            },
          ),
        },
        responses: {
          200: {
            description: '',
            content: json(
              {},
              { examples: Object.fromEntries(times(50, (index) => [`e${index}`, { value: 'y'.repeat(size) }])) },
            ),
          },
        },
      }),
  },
  {
    id: 'value-deep-examples',
    attack: 'examples, defaults and constants whose lists and objects lie far inside one another',
    sizes: [300, 900],
    document: (size) => {
      const deep = nested(size, code, (inner, level) => (level % 2 ? [inner] : { a: inner }));
      return operation({
        parameters: [
          { name: 'a', in: 'query', style: 'deepObject', explode: true, example: deep, schema: { type: 'object' } },
          { name: 'b', in: 'query', required: true, content: json({}, { example: deep }) },
        ],
        requestBody: {
          content: {
            ...json({ default: deep, example: deep, enum: [deep, 1] }, { example: deep }),
            'application/xml': { schema: { type: 'object' }, example: deep },
            'application/x-www-form-urlencoded': { schema: { type: 'object' }, example: deep },
            'multipart/form-data': { schema: object({ a: {} }), example: deep },
          },
        },
      });
    },
  },
  {
    id: 'value-formats',
    attack: 'defaults, examples, constants and values that are none of their type or format',
    document: () =>
      returning(
        object(
          each(formats, (format) =>
            object(
              Object.fromEntries(
                odd.map((value, index) => [
                  `p${index}`,
                  {
                    type: /int|double|decimal/u.test(format) && index % 2 ? 'number' : 'string',
                    format,
                    default: value,
                    example: value,
                    ...(index % 3 === 0 ? { const: value } : { enum: [value, 'a', value] }),
                  },
                ]),
              ),
            ),
          ),
        ),
      ),
  },
  {
    id: 'value-enumerations',
    attack: 'enumerations of objects, lists and nothing, with names that are too few, too many, equal, or no names',
    document: () =>
      returning(
        object({
          none: { enum: [] },
          all: { enum: odd },
          twice: {
            enum: ['a', 'a', 'A', 'á', 'a\u0301', '', ' ', 'a '],
            'x-enum-varnames': ['a', 'a', 'A', '', '1', '__proto__', 'a b', 'class', 'more'],
          },
          few: { enum: ['a', 'b', 'c'], 'x-enum-varnames': ['class'] },
          map: {
            type: 'integer',
            enum: [1, -1, 1.5, 1e21],
            'x-enum-varnames': { 1: '__proto__', '-1': 'constructor', x: 'y' },
            'x-enum-descriptions': { 1: `*/ ${code}` },
          },
          odd: {
            enum: ['a', 'b'],
            'x-enum-varnames': { length: 2 },
            'x-enumNames': 'ab',
            'x-enum-descriptions': [null, { a: 1 }],
          },
          boolean: { type: 'boolean', enum: ['true', false, 'yes', 0] },
          mixed: { type: ['string', 'integer', 'null'], enum: [1, '1', null, 'null', 1.0] },
        }),
      ),
  },
];
