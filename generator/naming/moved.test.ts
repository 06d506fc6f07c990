import { expect, test } from 'vitest';
import { movedNames } from './moved.js';

test.each([
  ['#/paths/~1pets/get', '', '/paths/~1pets/get'],
  ['#/paths/~1#pets/get', '', '/paths/~1#pets/get'],
  ['pet.yaml#/get', 'pet.yaml', '/get'],
])('a name at %s that moved is reported there', (id, file, pointer) => {
  const wish = { id, candidates: ['delete'], rank: 0 };
  const grants = new Map([[id, { name: 'delete_', wanted: 'delete' }]]);
  expect(movedNames('method', [wish], grants, () => id).map(({ place }) => place)).toEqual([
    { file, pointer, key: true },
  ]);
});
