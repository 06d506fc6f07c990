import { expect, test } from 'vitest';
import { keeper } from './globs.js';

test.each<[string, string, boolean]>([
  ['src/lib/auth.ts', 'src/lib/auth.ts', true],
  ['src/lib/auth.ts', 'src/lib/auth.tsx', false],
  ['./src/lib/', 'src/lib/a/b.ts', true],
  ['src/lib', 'src/library.ts', false],
  ['src/*.ts', 'src/a.ts', true],
  ['src/*.ts', 'src/a/b.ts', false],
  ['src/**', 'src/a/b.ts', true],
  ['**/*.test.ts', 'a.test.ts', true],
  ['**/*.test.ts', 'a/b/c.test.ts', true],
  ['a?.ts', 'ab.ts', true],
  ['a?.ts', 'a/.ts', false],
  ['a.ts', 'abts', false],
  ['a[b](c).ts', 'a[b](c).ts', true],
])('keep %s: %s is %s', (glob, path, want) => {
  expect(keeper([glob])(path)).toBe(want);
});

test.each<[readonly string[], string, boolean]>([
  [['src/lib', '!src/lib/config.ts'], 'src/lib/config.ts', false],
  [['src/lib', '!src/lib/config.ts'], 'src/lib/http.ts', true],
  [['!src/lib/config.ts', 'src/lib'], 'src/lib/config.ts', true],
  [['src', '!src/lib', 'src/lib/ours'], 'src/lib/ours/a.ts', true],
  [['!src'], 'src/a.ts', false],
])('keep %j: %s is %s', (globs, path, want) => {
  expect(keeper(globs)(path)).toBe(want);
});
