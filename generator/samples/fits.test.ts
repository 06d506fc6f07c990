import { describe, expect, it } from 'vitest';
import type { Scalar, Type, Value } from '../model/model.js';
import { fits } from './fits.js';

const scalar = (of: Scalar): Type => ({ kind: 'scalar', scalar: of });
const text = scalar('string');

describe('fits', () => {
  it.each<[string, Type, Value, boolean]>([
    ['a date is a text', scalar('date'), '2024-01-01', true],
    ['a date is no number', scalar('date-time'), 1, false],
    ['any number is an integer', scalar('integer'), 1.5, true],
    ['a constant of its own type', { kind: 'literal', value: 'a' }, 'b', true],
    ['a constant of another type', { kind: 'literal', value: 'a' }, 1, false],
    ['a map', { kind: 'map', values: text }, { a: 1 }, true],
    ['a list is no map', { kind: 'map', values: text }, ['a'], false],
    ['null is no map', { kind: 'map', values: text }, null, false],
    ['a tuple', { kind: 'tuple', items: [text] }, ['a'], true],
    ['what a name stands for is not looked at', { kind: 'ref', to: '#/x' }, 1, true],
    ['anything', { kind: 'unknown' }, null, true],
  ])('%s', (_, type, value, want) => {
    expect(fits(type, value)).toBe(want);
  });
});
