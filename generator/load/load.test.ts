import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { load } from './load.js';
import { folder, head, lines, namesOf, refers } from './test/folder.js';

test.each<[string, string | Uint8Array, string[]]>([
  ['an empty file', '', ['read/empty in# "in" is empty']],
  ['blanks only', ' \n', ['read/empty in# "in" is empty']],
  ['a binary file', Buffer.from('a\0b'), ['read/binary in# "in" is not text: it holds a NUL byte']],
  ['Latin-1', Buffer.from([0x61, 0x3a, 0x20, 0xe9]), ['read/encoding in# "in" is not UTF-8']],
  ['UTF-16', Buffer.from('\ufeffa: 1', 'utf16le'), ['read/encoding in# "in" is UTF-16, not UTF-8']],
  ['a list', '- a', ['document/not-object in# the top level of "in" is an array; an object was expected']],
  ['a text', 'hello', ['document/not-object in# the top level of "in" is a string; an object was expected']],
  [
    'something else',
    'a: 1',
    ['document/not-openapi in# "in" is not an OpenAPI document: it has neither "openapi" nor "swagger"'],
  ],
  ['version 9', 'openapi: 9.9.9', ['document/version in#/openapi version "9.9.9" is not supported']],
  ['version 1', 'swagger: "1.2"', ['document/version in#/swagger Swagger 1 ("1.2") is not supported']],
])('has no document for %s', async (_, text, want) => {
  const outcome = await load({ input: 'in', cwd: folder({ in: text }) });
  expect(outcome.value).toBeUndefined();
  expect(lines(outcome)).toEqual(want);
});

test.each<[string, string, string[]]>([
  [
    'version 2 with paths that are none',
    'swagger: "2.0"\npaths: {/a: 1}',
    ['document/type in#/paths/~1a "/a" is a number; an object was expected'],
  ],
  [
    'version 2 with a path that is none',
    'swagger: "2.0"\nbasePath: 5\ndefinitions: []\n',
    [
      'document/type in#/basePath "basePath" is a number; a string was expected',
      'document/type in#/definitions "definitions" is an array; an object was expected',
    ],
  ],
  [
    'every wrong container',
    'openapi: 3.1.0\npaths: {/a: [], /b: {get: {parameters: {}}}}\ncomponents: x\ntags: 1\n',
    [
      'document/type in#/paths/~1a "/a" is an array; an object was expected',
      'document/type in#/paths/~1b/get/parameters "parameters" is an object; an array was expected',
      'document/type in#/components "components" is a string; an object was expected',
      'document/type in#/tags "tags" is a number; an array was expected',
    ],
  ],
])('takes containers of another type away: %s', async (_, text, want) => {
  const outcome = await load({ input: 'in', cwd: folder({ in: text }) });
  expect(lines(outcome)).toEqual(want);
  const held = JSON.stringify(outcome.value?.documents.get('in'));
  expect(['"/a"', '"parameters"', '"components"', '"tags"', '"schemas"'].filter((key) => held.includes(key))).toEqual(
    [],
  );
});

test('files are read through others, by names with signs in them, once each, and back to the root', async () => {
  const cwd = folder({
    'api/in.yaml': refers('parts/a%20b 100%25.yaml#/A', 'parts/c.json'),
    'api/parts/a b 100%.yaml':
      "A: {items: {$ref: './c.json'}}\nB: {$ref: '../in.yaml#/components/schemas/Pet'}\nC: {example: {$ref: nope.yaml}}",
    'api/parts/c.json': '{"properties": {"x": {"$ref": "a%20b 100%25.yaml#/Nope"}}}',
  });
  const outcome = await load({ input: 'api/in.yaml', cwd });
  expect(lines(outcome)).toEqual([
    'ref/missing api/parts/c.json#/properties/x/$ref "a%20b 100%25.yaml#/Nope" does not exist in "api/parts/a b 100%.yaml"',
  ]);
  expect([...(outcome.value?.documents.keys() ?? [])]).toEqual([
    'api/in.yaml',
    'api/parts/a b 100%.yaml',
    'api/parts/c.json',
  ]);
});

test('files that only a mapping names are read, and what they refer to', async () => {
  const cwd = folder({
    'in.yaml': `${head}components: {schemas: {Pet: {discriminator: {propertyName: kind, mapping: {cat: './cat.yaml', dog: 'more.yaml#/Dog'}}}}}`,
    'cat.yaml': `allOf: [{$ref: 'in.yaml#/components/schemas/Pet'}, {$ref: 'deep.yaml'}]`,
    'more.yaml': 'Dog: {type: object}',
    'deep.yaml': 'type: object',
  });
  const outcome = await load({ input: 'in.yaml', cwd });
  expect(lines(outcome)).toEqual([]);
  expect([...(outcome.value?.documents.keys() ?? [])]).toEqual(['in.yaml', 'cat.yaml', 'deep.yaml', 'more.yaml']);
});

test.each([
  ['a number behind characters of two units', `{"😀😀": {enum: [1.10, 2.0], type: string}}`, ['1.10', '2.0']],
  ['a long number', `{a: {enum: [1.${'0'.repeat(500)}], type: string}}`, [`1.${'0'.repeat(500)}`]],
])('what is meant is as it is written: %s', async (_, properties, want) => {
  const document = `openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {properties: ${properties}}}}`;
  const { value } = await load({ input: 'in.yaml', cwd: folder({ 'in.yaml': document }) });
  const found = JSON.stringify(value?.documents.get('in.yaml'));
  expect(found).toContain(JSON.stringify(want));
});

test('Swagger 2.0 is read from many files, and faults have the places and words of the files', async () => {
  const cwd = folder({
    'in.yaml': `swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: 'a.yaml'}}\ndefinitions: {Pet: {type: object}}`,
    'a.yaml': `get: {parameters: [{in: query, name: q, type: string, enum: [on, no, 1.10]}], responses: {200: {$ref: 'r.yaml#/R'}}}`,
    'r.yaml': `R: {description: D., schema: {properties: {a: {$ref: 'in.yaml#/definitions/Pat'}, b: {$ref: '#/X'}}}}`,
  });
  const outcome = await load({ input: 'in.yaml', cwd });
  expect(lines(outcome)).toEqual([
    'schema/text-value a.yaml#/get/parameters/0/enum/2 The enum of a string holds the number 1.1; it is read as "1.10"',
    'ref/missing r.yaml#/R/schema/properties/a/$ref "in.yaml#/definitions/Pat" does not exist in "in.yaml"',
    'ref/missing r.yaml#/R/schema/properties/b/$ref "#/X" does not exist',
  ]);
  expect(outcome.diagnostics[1]?.hint).toBe('Did you mean "in.yaml#/definitions/Pet"?');
  expect(outcome.value?.documents.get('r.yaml')).toMatchObject({ R: { content: { '*/*': { schema: {} } } } });
});

test('a fault inside another file has its place there and is told once', async () => {
  const cwd = folder({ 'in.yaml': refers('bad.yaml#/A', 'bad.yaml#/B'), 'bad.yaml': 'a:\n\tb' });
  expect((await load({ input: 'in.yaml', cwd })).diagnostics).toMatchObject([
    { code: 'read/yaml-syntax', place: { file: 'bad.yaml', position: { line: 2 } } },
  ]);
});

test.each<[string, string, string, string[]]>([
  ['a file that is no document', '.env', 'TOKEN=hunter2\nA: b: c', ['read/yaml-syntax The YAML cannot be parsed']],
  [
    'a file that only looks like one',
    '.env',
    'TOKEN: hunter2\nTOKEN: hunter3',
    ['read/duplicate-key A key occurs twice in one object'],
  ],
  ['a text', '.env', 'TOKEN=hunter2', []],
  ['an object in a file of another kind', 'id_rsa', 'TOKEN: hunter2', []],
  ['a document that is broken', 'a.yaml', 'A: *hunter2\n', ['read/yaml-syntax YAML syntax: unidentified alias']],
  ['JSON that is broken', 'a.json', '{"A": hunter2}', ['read/json-syntax JSON syntax: a value was expected']],
  ['a tag that nobody knows', 'a.yml', 'A: !hunter2 b', ['read/yaml-syntax YAML syntax: unknown tag']],
])('no line is shown of %s that a document names', async (_, name, text, want) => {
  const cwd = folder({ 'in.yaml': refers(name), [name]: text });
  const { diagnostics, texts } = await load({ input: 'in.yaml', cwd });
  expect(
    diagnostics.filter(({ code }) => code.startsWith('read/')).map(({ code, message }) => `${code} ${message}`),
  ).toEqual(want);
  expect([JSON.stringify(diagnostics), ...(texts?.values() ?? [])].join('\n')).not.toContain('hunter');
});

test('lines are shown of documents, whoever names them, and of whatever the user names', async () => {
  const cwd = folder({ 'in.yaml': refers('a.yaml#/A'), 'a.yaml': 'A: {type: string}', env: 'TOKEN=hunter2\nA: b: c' });
  expect(namesOf(await load({ input: 'in.yaml', cwd }))).toEqual(['in.yaml', 'a.yaml']);
  expect(namesOf(await load({ input: 'env', cwd }))).toEqual(['env']);
});

test('a link that leaves the folder is not read, unless where it leads is allowed', async () => {
  const cwd = folder({ 'api/in.yaml': refers('link.yaml#/A'), 'other/secret.yaml': 'A: {type: string}' });
  symlinkSync(join(cwd, 'other/secret.yaml'), join(cwd, 'api/link.yaml'));
  const refused = await load({ input: 'api/in.yaml', cwd });
  expect(refused.diagnostics).toMatchObject([{ code: 'ref/refused' }]);
  expect(JSON.stringify([...(refused.texts ?? [])])).not.toContain('A: {type');
  const allowed = await load({ input: 'api/in.yaml', cwd, allow: { folders: ['other'] } });
  expect(allowed.diagnostics).toEqual([]);
});

test('an allowed folder is read by relative path, absolute path and file URL', async () => {
  const cwd = folder({ 'other/a.yaml': 'A: {type: string}' });
  const absolute = join(cwd, 'other/a.yaml');
  const text = refers('../other/a.yaml#/A', `${absolute}#/A`, `${pathToFileURL(absolute).href}#/A`);
  mkdirSync(join(cwd, 'api'));
  writeFileSync(join(cwd, 'api/in.yaml'), text);
  const { value, diagnostics } = await load({ input: 'api/in.yaml', cwd, allow: { folders: ['other'] } });
  expect(diagnostics).toEqual([]);
  expect([...(value?.documents.keys() ?? [])]).toEqual(['api/in.yaml', 'other/a.yaml']);
});

test('all that is wrong with the inputs is told at once', async () => {
  const cwd = folder({ 'in.json': '{', 'o1.yaml': 'a: [', 'dir/x': '' });
  const outcome = await load({ input: 'in.json', overlays: ['o1.yaml', 'o2.yaml', 'dir'], cwd });
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual([
    'read/json-syntax',
    'read/yaml-syntax',
    'read/not-found',
    'read/folder',
  ]);
});

test('overlays come before references', async () => {
  const cwd = folder({
    'in.yaml': refers('nope.yaml'),
    'o.yaml': 'overlay: 1.0.0\nactions: [{target: $.components.schemas.S0, remove: true}]',
  });
  const { value, diagnostics, texts } = await load({ input: 'in.yaml', overlays: ['o.yaml'], cwd });
  expect(diagnostics).toEqual([]);
  expect(value?.documents.get('in.yaml')).toMatchObject({ components: { schemas: { Pet: {} } } });
  expect(namesOf({ texts })).toEqual(['in.yaml', 'o.yaml']);
});

test('standard input starts its references at the working folder', async () => {
  const cwd = folder({ 'a.yaml': 'A: {type: string}' });
  const { value, diagnostics } = await load({ input: '-', cwd, stdin: () => Promise.resolve(refers('a.yaml#/A')) });
  expect(diagnostics).toEqual([]);
  expect([...(value?.documents.keys() ?? [])]).toEqual(['<stdin>', 'a.yaml']);
});
