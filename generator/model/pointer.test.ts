import { expect, test } from 'vitest';
import {
  fragmentOf,
  isBelow,
  lastPart,
  memberPointer,
  parentOf,
  partsOf,
  pointerOf,
  uriFragmentOf,
} from './pointer.js';

test.each<[string, (string | number)[], string]>([
  ['the root', [], ''],
  ['names and positions', ['paths', '/pets/{id}', 'get', 'parameters', 0], '/paths/~1pets~1{id}/get/parameters/0'],
  ['a tilde', ['a~1b'], '/a~01b'],
  ['an empty name', ['', ''], '//'],
])('%s', (_, parts, pointer) => {
  expect(pointerOf(parts)).toBe(pointer);
  expect(parts.reduce(memberPointer, '')).toBe(pointer);
  expect(partsOf(pointer)).toEqual(parts.map(String));
  expect(lastPart(pointer)).toBe(String(parts.at(-1) ?? ''));
  expect(parentOf(pointer)).toBe(pointerOf(parts.slice(0, -1)));
});

test('a missing first slash is forgiven', () => {
  expect(partsOf('a/b')).toEqual(['a', 'b']);
});

test.each<[string, string, boolean]>([
  ['/a/b', '/a', true],
  ['/a/b/c', '/a', true],
  ['/a', '', true],
  ['/a', '/a', false],
  ['/ab', '/a', false],
  ['/a', '/a/b', false],
])('%j below %j: %j', (pointer, whole, want) => {
  expect(isBelow(pointer, whole)).toBe(want);
});

test.each([
  ['', '#', '#'],
  ['/a b/~1c', '#/a b/~1c', '#/a%20b/~1c'],
  ['/😀', '#/😀', '#/%F0%9F%98%80'],
  ['/é\ud83d', '#/é\ud83d', '#/%C3%A9\ud83d'],
])('%j as a fragment: %j for people, %j in a reference', (pointer, plain, encoded) => {
  expect([fragmentOf(pointer), uriFragmentOf(pointer)]).toEqual([plain, encoded]);
});
