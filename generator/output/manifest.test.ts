import { expect, it, test } from 'vitest';
import { isSafePath, manifestOf, parseManifest, renderManifest } from './manifest.js';

const digest = 'a'.repeat(64);
const manifest = (files: string, version = '1') => `{"version":${version},"files":${files}}`;

it('is sorted by code units and says nothing but paths and digests', () => {
  const files = ['b.ts', 'a/é.ts', 'Z.ts', '404', 'a.ts'].map((path) => ({ path, text: '' }));
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(renderManifest(manifestOf(files))).toBe(`{
  "version": 1,
  "files": {
    "404": "${empty}",
    "Z.ts": "${empty}",
    "a.ts": "${empty}",
    "a/é.ts": "${empty}",
    "b.ts": "${empty}"
  }
}
`);
  expect(renderManifest(manifestOf([]))).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
});

it('reads what it wrote', () => {
  const text = renderManifest(manifestOf([{ path: 'a/b.ts', text: 'x' }]));
  expect([...(parseManifest(text, 'm').value ?? [])]).toEqual([['a/b.ts', expect.stringMatching(/^2d711642/)]]);
});

test.each<[string, string, string]>([
  ['cut off', '{"version":', '`m` is not JSON.'],
  ['empty', '', '`m` is not JSON.'],
  ['a list', '[]', '`m` is not a manifest.'],
  ['of another version', manifest('{}', '2'), '`m` is of a version that this version of Specwright does not know.'],
  ['without files', manifest('[]'), '`m` lists no files.'],
  ['leading up', manifest(`{"../a":"${digest}"}`), '`m` lists a path that no target makes: "../a".'],
  ['leading up inside', manifest(`{"a/../../b":"${digest}"}`), '`m` lists a path that no target makes: "a/../../b".'],
  ['absolute', manifest(`{"/etc/passwd":"${digest}"}`), '`m` lists a path that no target makes: "/etc/passwd".'],
  ['on a drive', manifest(`{"C:/a":"${digest}"}`), '`m` lists a path that no target makes: "C:/a".'],
  ['with backslashes', manifest(`{"..\\\\a":"${digest}"}`), '`m` lists a path that no target makes: "..\\\\a".'],
  [
    'listing itself',
    manifest(`{".specwright.json":"${digest}"}`),
    '`m` lists a path that no target makes: ".specwright.json".',
  ],
  ['without a digest', manifest('{"a":"b"}'), '`m` has no SHA-256 for `a`.'],
])('a manifest that is %s is refused', (_, text, want) => {
  const { value, diagnostics } = parseManifest(text, 'm');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'write/manifest', message: want }]);
});

test.each([
  ['a', true],
  ['a/b.c', true],
  ['a/b-.c', true],
  ['..a', false],
  ['.git/config', false],
  ['a/.GIT/config', false],
  ['git~1/config', false],
  ['a/.g\u200cit', false],
  ['.github/workflows/a.yml', false],
  ['.env', false],
  ['a/.specwright.json', false],
  ['node_modules/a/index.js', false],
  ['a./b', false],
  ['a /b', false],
  ['', false],
  ['.', false],
  ['a//b', false],
  ['a/', false],
  ['a/./b', false],
  ['a\0', false],
])('isSafePath(%j) is %s', (path, want) => {
  expect(isSafePath(path)).toBe(want);
});
