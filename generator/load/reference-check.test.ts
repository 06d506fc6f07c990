import { expect, test } from 'vitest';
import { load } from './load.js';
import { folder, head, lines, refers } from './test/folder.js';

test.each<[string, string, string[]]>([
  [
    'a version without quotes',
    'openapi: 3.1',
    ['document/version-type in.yaml#/openapi "openapi" is the number 3.1, not a string'],
  ],
  [
    'a container without a value',
    `${head}paths:\n  /a: {}\ntags:\n`,
    ['document/null in.yaml#/tags "tags" is null; an array was expected'],
  ],
  ['a BOM and CRLF', `\ufeff${head}`.replaceAll('\n', '\r\n'), []],
  [
    'a near name',
    refers('#/components/schemas/pet', '#/info'),
    ['ref/missing in.yaml#/components/schemas/S0/$ref "#/components/schemas/pet" does not exist'],
  ],
  [
    'one fault used twice',
    refers('#/x', '#/x', '#/info'),
    ['ref/missing in.yaml#/components/schemas/S0/$ref "#/x" does not exist (used 2 times)'],
  ],
  ['nothing but references to nothing', refers('#/x', 'y.yaml'), ['ref/missing', 'ref/unreadable', 'ref/all-missing']],
  [
    'a reference that is a number',
    `${head}components: {schemas: {A: {$ref: 42}}}`,
    ['ref/not-string in.yaml#/components/schemas/A/$ref this $ref is a number'],
  ],
  ['blanks around it', refers(' #/x '), ['ref/invalid in.yaml#/components/schemas/S0/$ref " #/x " is not a reference']],
  [
    'a reference to itself',
    refers('#/components/schemas/S0'),
    ['ref/self in.yaml#/components/schemas/S0/$ref "#/components/schemas/S0" refers to itself'],
  ],
  [
    'a circle, once',
    refers('#/components/schemas/S1', '#/components/schemas/S0'),
    ['ref/self in.yaml#/components/schemas/S0/$ref "#/components/schemas/S1" leads back here over 1 other reference'],
  ],
  [
    'a reference in data',
    `${head}components: {schemas: {A: {default: {$ref: /etc/passwd}, enum: [{$ref: 'http://e.example'}]}}}`,
    [],
  ],
  [
    'a file that is missing',
    refers('nope.yaml#/A', '#/info'),
    ['ref/unreadable in.yaml#/components/schemas/S0/$ref "nope.yaml" does not exist; "nope.yaml#/A" refers to it'],
  ],
  [
    'a mapping that names nothing',
    `${refers('#/info')}    D: {discriminator: {propertyName: a, mapping: {x: '#/components/schemas/X', y: y.yaml}}}`,
    [
      'ref/missing in.yaml#/components/schemas/D/discriminator/mapping/x "#/components/schemas/X" does not exist',
      'ref/unreadable in.yaml#/components/schemas/D/discriminator/mapping/y "y.yaml" does not exist; "y.yaml" refers to it',
    ],
  ],
  [
    'nothing but a mapping that names nothing',
    `${head}components: {schemas: {D: {discriminator: {propertyName: a, mapping: {x: y.yaml}}}}}`,
    ['ref/unreadable'],
  ],
  ['an absolute path', refers('/etc/passwd'), ['ref/refused']],
  ['a file URL', refers('file:///etc/passwd'), ['ref/refused']],
  ['a folder above', refers('../other.yaml'), ['ref/refused']],
  [
    'the network',
    refers('http://127.0.0.1:1/a.yaml'),
    [
      'ref/refused in.yaml#/components/schemas/S0/$ref "http://127.0.0.1:1/a.yaml" is not read; "http://127.0.0.1:1/a.yaml" refers to it',
    ],
  ],
  ['another scheme', refers('ftp://e.example/a.yaml'), ['ref/refused']],
])('goes on with %s', async (_, text, want) => {
  const fetch = (): never => {
    throw new Error('no network');
  };
  const outcome = await load({ input: 'in.yaml', cwd: folder({ 'in.yaml': text }), fetch });
  expect(outcome.value?.root).toBe('in.yaml');
  expect(lines(outcome).map((line, i) => (want[i]?.includes(' ') ? line : line.split(' ')[0]))).toEqual(want);
});

test('a near name is proposed', async () => {
  const { diagnostics } = await load({
    input: 'in.yaml',
    cwd: folder({ 'in.yaml': refers('#/components/schema/Pet', '#/definitions/Pet', '#/info') }),
  });
  expect(diagnostics.map(({ hint }) => hint)).toEqual(Array(2).fill('Did you mean "#/components/schemas/Pet"?'));
  const old = `swagger: '2.0'\ninfo: {}\ndefinitions: {A: {$ref: '#/components/schemas/Pet'}, B: {$ref: '#/info'}, Pet: {}}`;
  const mixed = await load({ input: 'in.yaml', cwd: folder({ 'in.yaml': old }) });
  expect(mixed.diagnostics.map(({ hint }) => hint)).toEqual(['Did you mean "#/definitions/Pet"?']);
  const missing = await load({ input: 'openapi.yml', cwd: folder({ 'openapi.yaml': head }) });
  expect(missing.diagnostics[0]).toMatchObject({
    code: 'read/not-found',
    hint: 'Did you mean "openapi.yaml", in the same folder?',
  });
});
