import { expect, it } from 'vitest';
import { headingLevels } from './headings.js';

it.each<[string, number, readonly number[], readonly number[]]>([
  ['begin below the heading above', 1, [1, 2, 2], [2, 3, 3]],
  ['skip no level', 2, [1, 4, 6], [3, 4, 5]],
  ['begin below it whatever the first is', 1, [4, 2, 3], [2, 2, 3]],
  ['come back to where they were', 1, [1, 3, 2, 3, 1], [2, 3, 3, 4, 2]],
  ['end at the sixth', 5, [1, 2, 3], [6, 6, 6]],
])('levels of headings %s', (_, base, given, want) => {
  const levelOf = headingLevels(base);
  expect(given.map(levelOf)).toEqual(want);
});
