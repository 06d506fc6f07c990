import { expect, it } from 'vitest';
import { remembered } from './remember.js';

it('works once for the same objects, in each combination', () => {
  const made: string[] = [];
  const pair = remembered((a: { readonly name: string }, b: { readonly name: string }) => {
    made.push(a.name + b.name);
    return { value: a.name + b.name };
  });
  const [x, y] = [{ name: 'x' }, { name: 'y' }];
  expect([pair(x, y), pair(x, x), pair(y, x), pair(x, y)].map(({ value }) => value)).toEqual(['xy', 'xx', 'yx', 'xy']);
  expect(made).toEqual(['xy', 'xx', 'yx']);
  expect(pair(x, y)).toBe(pair(x, y));
  expect(pair(x, { name: 'y' })).not.toBe(pair(x, y));
});
