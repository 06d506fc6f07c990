import { expect, test } from 'vitest';
import { positionOf, positionsIn } from './position.js';

const yaml = 'openapi: 3.1.0\npaths:\n  /a:\n    get: {tags: [x, y]}\n"😀 é": &k\n  z: 1\nalias: *k\nempty:\n';
const json = '{\r\n  "a/b": {"c": [1, {"d": "x"}]},\r\n  "é😀": {"k": 1}, "twice": 1, "twice": [2]\r\n}';

const pairs = `{"a": "${'😀'.repeat(20)}", "b": "${'é'.repeat(20)}", "c": [1, 2],\r\n "d": 1}`;

test.each<[string, string, string, boolean, string]>([
  ['the root', yaml, '', false, '1:1'],
  ['a scalar by its value', yaml, '/openapi', false, '1:10'],
  ['a scalar by its key', yaml, '/openapi', true, '1:1'],
  ['a mapping by its key', yaml, '/paths/~1a', false, '3:3'],
  ['an item', yaml, '/paths/~1a/get/tags/1', false, '4:21'],
  ['a member behind an alias', yaml, '/alias/z', false, '6:6'],
  ['a key without a value', yaml, '/empty', false, '8:1'],
  ['the nearest part above', yaml, '/paths/~1a/post/tags', false, '3:3'],
  ['CRLF', json, '/a~1b/c/1/d', false, '2:26'],
  ['a key', json, '/a~1b/c', true, '2:11'],
  ['columns in characters', json, '/é😀/k', false, '3:15'],
  ['columns behind many characters of two units', pairs, '/c/1', false, '1:69'],
  ['columns behind a character of two units in the line before', pairs, '/d', false, '2:7'],
  ['the later of two members', json, '/twice/0', false, '3:41'],
  ['nothing of that name', json, '/nope', false, '1:1'],
])('finds %s', (_, text, pointer, key, want) => {
  const found = positionOf(positionsIn(new Map([['f', text]])), { file: 'f', pointer, key });
  expect(`${found?.line}:${found?.column}`).toBe(want);
});

test.each<[string, string | undefined]>([
  ['no text', undefined],
  ['a text over the limit', `a: ${'x'.repeat(20_000_001)}`],
])('has no position for %s', (_, text) => {
  const texts = new Map(text === undefined ? [] : [['f', text]]);
  expect(positionOf(positionsIn(texts), { file: 'f', pointer: '/a' })).toBeUndefined();
});
