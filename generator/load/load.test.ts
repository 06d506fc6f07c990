import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { load } from './load.js';
import type { Outcome, Texts } from '../diagnostics/diagnostic.js';
import type { LoadOptions } from './load.js';

const top = mkdtempSync(join(tmpdir(), 'load-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});

let made = 0;
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = join(top, String(made++));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return cwd;
}

const head = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n';
const refers = (...refs: string[]): string =>
  `${head}components:\n  schemas:\n${refs.map((ref, i) => `    S${i}: {$ref: '${ref}'}\n`).join('')}    Pet: {type: string}\n`;
const namesOf = ({ texts }: { readonly texts?: Texts | undefined }): string[] => [...(texts?.keys() ?? [])];
const lines = ({ diagnostics }: Outcome<unknown>): string[] =>
  diagnostics.map(({ code, message, place }) => `${code} ${place?.file}#${place?.pointer} ${message}`);

test.each<[string, string | Uint8Array, string[]]>([
  ['an empty file', '', ['read/empty in# "in" is empty']],
  ['blanks only', ' \n', ['read/empty in# "in" is empty']],
  ['a binary file', Buffer.from('a\0b'), ['read/binary in# "in" is not text: it holds a NUL byte']],
  ['Latin-1', Buffer.from([0x61, 0x3a, 0x20, 0xe9]), ['read/encoding in# "in" is not UTF-8']],
  ['UTF-16', Buffer.from('\ufeffa: 1', 'utf16le'), ['read/encoding in# "in" is UTF-16, not UTF-8']],
  ['a list', '- a', ['document/not-object in# the top level of "in" is an array; an object is expected']],
  ['a text', 'hello', ['document/not-object in# the top level of "in" is a string; an object is expected']],
  [
    'something else',
    'a: 1',
    ['document/not-openapi in# "in" is not an OpenAPI document: it has neither "openapi" nor "swagger"'],
  ],
  ['version 9', 'openapi: 9.9.9', ['document/version in#/openapi version "9.9.9" is not supported']],
  ['version 1', 'swagger: "1.2"', ['document/version in#/swagger Swagger 1 ("1.2") is not supported']],
  [
    'version 2 with paths that are none',
    'swagger: "2.0"\npaths: {/a: 1}',
    ['document/type in#/paths/~1a "/a" is a number; an object is expected'],
  ],
  [
    'version 2 with a path that is none',
    'swagger: "2.0"\nbasePath: 5\ndefinitions: []\n',
    [
      'document/type in#/basePath "basePath" is a number; a string is expected',
      'document/type in#/definitions "definitions" is an array; an object is expected',
    ],
  ],
  [
    'every wrong container',
    'openapi: 3.1.0\npaths: {/a: [], /b: {get: {parameters: {}}}}\ncomponents: x\ntags: 1\n',
    [
      'document/type in#/paths/~1a "/a" is an array; an object is expected',
      'document/type in#/paths/~1b/get/parameters "parameters" is an object; an array is expected',
      'document/type in#/components "components" is a string; an object is expected',
      'document/type in#/tags "tags" is a number; an array is expected',
    ],
  ],
])('has no document for %s', async (_, text, want) => {
  const outcome = await load({ input: 'in', cwd: folder({ in: text }) });
  expect(outcome.value).toBeUndefined();
  expect(lines(outcome)).toEqual(want);
});

test.each<[string, string, string[]]>([
  [
    'a version without quotes',
    'openapi: 3.1',
    ['document/version-type in.yaml#/openapi "openapi" is the number 3.1, not a string'],
  ],
  [
    'a container without a value',
    `${head}paths:\n  /a: {}\ntags:\n`,
    ['document/null in.yaml#/tags "tags" is null; an array is expected'],
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
    ['read/duplicate-key A key stands twice in one object'],
  ],
  ['a text', '.env', 'TOKEN=hunter2', []],
  ['an object in a file of another kind', 'id_rsa', 'TOKEN: hunter2', []],
  ['a document that is broken', 'a.yaml', 'A: *hunter2\n', ['read/yaml-syntax YAML syntax: unidentified alias']],
  ['JSON that is broken', 'a.json', '{"A": hunter2}', ['read/json-syntax JSON syntax: a value is expected']],
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

const pages: Readonly<Record<string, () => Response>> = {
  'https://a.example/api/in.yaml': () =>
    new Response(refers('parts.yaml#/A', 'https://b.example/x.yaml#/A', 'file:///etc/passwd')),
  'https://a.example/api/parts.yaml': () => new Response('A: {type: string}'),
  'https://a.example/away': () =>
    new Response(null, { status: 302, headers: { location: 'https://b.example/in.yaml' } }),
  'https://a.example/near': () => new Response(null, { status: 302, headers: { location: '/api/parts.yaml' } }),
  'https://a.example/round': () => new Response(null, { status: 302, headers: { location: '/round' } }),
};
const web = ((url: string) =>
  Promise.resolve(pages[url]?.() ?? new Response('', { status: 404 }))) as unknown as NonNullable<LoadOptions['fetch']>;

test.each<[string, string, string[]]>([
  ['its own origin only', 'https://a.example/api/in.yaml', ['ref/refused', 'ref/refused']],
  ['no redirect elsewhere', 'https://a.example/away', ['read/refused']],
  ['a redirect at home', 'https://a.example/near', ['document/not-openapi']],
  ['no endless redirect', 'https://a.example/round', ['read/failed']],
  ['nothing', 'https://a.example/nope', ['read/not-found']],
])('a URL reads %s', async (_, input, want) => {
  const { diagnostics } = await load({ input, cwd: top, fetch: web });
  expect(diagnostics.map(({ code }) => code)).toEqual(want);
});
