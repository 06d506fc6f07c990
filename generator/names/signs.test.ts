import { describe, expect, it, test } from 'vitest';
import { allSignsInWords, signsInWords, sortKeyInWords } from './signs.js';

test.each([
  ['a word', 'name', 'name'],
  ['a sign in front', '-name', 'Minus name'],
  ['a comparison in front', 'amount>=', 'amount Greater Than Or Equal'],
  ['a number with a sign', '+1', 'Plus 1'],
  ['signs behind', 'C++', 'C Plus Plus'],
  ['another sign behind', 'C#', 'C Hash'],
  ['a point between digits', '1.10.2', '1 Point 10 Point 2'],
  ['a point between words', 'invoice.paid', 'invoice.paid'],
  ['signs that part words', 'application/problem+json', 'application/problem+json'],
  ['words that end in a sign of their own', 'Ready?', 'Ready?'],
  ['signs alone', '>=', 'Greater Than Or Equal'],
  ['several signs', '*/', 'Star Slash'],
  ['a picture', '😀', 'U1F600'],
  ['a blank', ' ', 'Space'],
  ['nothing', '', ''],
])('%s: %j', (_, given, want) => {
  expect(signsInWords(given)).toBe(want);
});

test.each([
  ['a/b', 'a Slash b'],
  ['a - b', 'a Dash b'],
  ['a b', 'a b'],
  ['_a', 'Underscore a'],
  ['ids[]', 'ids List'],
])('all signs of %j', (given, want) => {
  expect(allSignsInWords(given)).toBe(want);
});

describe('keys of lists to sort by', () => {
  it.each<[string, string[], string | undefined]>([
    ['-name', ['name', '-name'], 'name Descending'],
    ['+name', ['-name', '+name'], 'name Ascending'],
    ['-name', ['-name', '-age'], undefined],
    ['-1', ['1', '-1'], undefined],
    ['name', ['name', '-name'], undefined],
  ])('%s among %j', (text, all, want) => {
    expect(sortKeyInWords(text, new Set(all))).toBe(want);
  });
});
