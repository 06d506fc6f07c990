import { expect, it } from 'vitest';
import type { JsonObject, Source } from '../../load/source.js';
import { analyze } from '../analyze.js';

const fine: JsonObject = { responses: { 204: { description: 'Done.' } } };

/** What is said of a document, each as `code pointer message`. */
function said(document: JsonObject): string[] {
  const whole: JsonObject = { openapi: '3.1.0', info: { title: 'Case', version: '1' }, ...document };
  const source: Source = { root: 'in.json', documents: new Map([['in.json', whole]]), texts: new Map() };
  return analyze(source).diagnostics.map(({ code, place, message }) => `${code} ${place?.pointer ?? ''} ${message}`);
}

it.each<[string, JsonObject, string[]]>([
  ['a type', { type: 'string', default: 'x' }, []],
  ['a type of another language', { type: 'int' }, ['schema/unknown-type /type "int" is not a type; it is ignored']],
  [
    'null without quotes',
    { type: ['string', null] },
    ['schema/unknown-type /type/1 null is not a type; it is ignored'],
  ],
  ['a property called type', { properties: { type: { type: 'string' } } }, []],
  ['a schema in data', { enum: [{ type: 'int' }], example: { type: 'int' }, 'x-a': { type: 'int' } }, []],
  [
    'a text for a number',
    { type: 'integer', default: '1' },
    ['schema/default-type /default The default is a string, but the schema has the type integer'],
  ],
  [
    'a fraction',
    { type: 'integer', default: 1.5 },
    ['schema/default-type /default The default is a number, but the schema has the type integer'],
  ],
  ['a whole number', { type: ['number', 'null'], default: 1 }, []],
  ['null of a type that may be', { type: 'string', nullable: true, default: null }, []],
  [
    'null of another',
    { type: ['string', 'boolean'], default: null },
    ['schema/default-type /default The default is null, but the schema has the type string or boolean'],
  ],
  [
    'a property that is not described',
    { properties: { name: {} }, required: ['name', 'nam'] },
    ['schema/unknown-required /required/1 The property "nam" is required, but not described'],
  ],
  ['one of a map', { properties: {}, additionalProperties: {}, required: ['a'] }, []],
  ['one of another part', { allOf: [{ properties: { a: {} }, required: ['b'] }, { properties: { b: {} } }] }, []],
  [
    'flags beside nodeType',
    { xml: { nodeType: 'attribute', attribute: true } },
    ['schema/xml-conflict /xml/attribute "attribute" is not allowed beside "nodeType"'],
  ],
])('of a schema: %s', (_, schema, want) => {
  const found = said({ components: { schemas: { S: schema } } });
  expect(found.map((line) => line.replace(' /components/schemas/S', ' '))).toEqual(want);
});

it.each<[string, JsonObject, string[]]>([
  ['nothing', { paths: { '/a': { get: fine } } }, []],
  [
    'no responses',
    { paths: { '/a': { get: {} } } },
    ['operation/no-responses /paths/~1a/get GET /a describes no response; its result is unknown'],
  ],
  [
    'one name for two',
    { paths: { '/a': { get: { operationId: 'a', ...fine } }, '/b': { post: { operationId: 'a', ...fine } } } },
    [
      'operation/duplicate-id /paths/~1b/post/operationId "a" is the operationId of GET /a (#/paths/~1a/get) as well; this one gets another name',
    ],
  ],
  [
    'one Path Item for two paths',
    { paths: { '/a': { get: { operationId: 'a', ...fine } }, '/b': { $ref: '#/paths/~1a' } } },
    [],
  ],
  [
    'a template twice',
    {
      paths: { '/{a}/{a}': { get: { ...fine, parameters: [{ name: 'a', in: 'path', required: true, schema: {} }] } } },
    },
    ['operation/repeated-template /paths/~1{a}~1{a} {a} occurs more than once; it has one value everywhere'],
  ],
  [
    'schemes that do not exist, once each',
    {
      security: [{ a: [] }],
      paths: { '/a': { get: { ...fine, security: [{ a: [], b: [] }, { 'https://e.example/s': [] }] } } },
    },
    [
      'security/unknown-scheme /security/0/a The security scheme "a" does not exist (used 2 times)',
      'security/unknown-scheme /paths/~1a/get/security/0/b The security scheme "b" does not exist',
    ],
  ],
  [
    'a name with a blank',
    { components: { schemas: { 'A b': {} }, 'x-y': { 'c d': {} } } },
    [
      'document/component-name /components/schemas/A b "A b" has characters other than letters, digits, ".", "-" and "_"',
    ],
  ],
])('of a document: %s', (_, document, want) => {
  expect(said(document)).toEqual(want);
});
