import { expect, test } from 'vitest';
import { partsOf, pointerOf } from './pointer.js';

test.each<[string, (string | number)[], string]>([
  ['the root', [], ''],
  ['names and positions', ['paths', '/pets/{id}', 'get', 'parameters', 0], '/paths/~1pets~1{id}/get/parameters/0'],
  ['a tilde', ['a~1b'], '/a~01b'],
  ['an empty name', ['', ''], '//'],
])('%s', (_, parts, pointer) => {
  expect(pointerOf(parts)).toBe(pointer);
  expect(partsOf(pointer)).toEqual(parts.map(String));
});
