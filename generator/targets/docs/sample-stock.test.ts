import { describe, expect, it } from 'vitest';
import type { Constraints } from '../../model/model.js';
import { stockNumber, stockText } from './sample-stock.js';

describe('stockNumber', () => {
  it.each<[string, 'integer' | 'number', Constraints, number]>([
    ['no bounds', 'integer', {}, 1],
    ['a minimum', 'integer', { minimum: 3 }, 3],
    ['a minimum between integers', 'integer', { minimum: 2.5 }, 3],
    ['a minimum below', 'integer', { minimum: -5 }, 1],
    ['a maximum', 'integer', { maximum: -2 }, -2],
    ['above', 'integer', { exclusiveMinimum: 4 }, 5],
    ['above, for numbers', 'number', { exclusiveMinimum: 4 }, 5],
    ['below', 'integer', { exclusiveMaximum: 0 }, -1],
    ['between neighbours', 'number', { exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
    ['between', 'number', { minimum: 2, maximum: 3 }, 2],
    ['a multiple', 'integer', { multipleOf: 5 }, 5],
    ['a multiple above', 'integer', { multipleOf: 5, minimum: 11 }, 15],
    ['a multiple below', 'integer', { multipleOf: 5, maximum: 4 }, 0],
    ['a multiple for numbers', 'number', { multipleOf: 0.5, minimum: 1.2 }, 1.5],
    ['bounds that cross', 'integer', { minimum: 9, maximum: 2 }, 2],
  ])('%s', (_, scalar, constraints, want) => {
    expect(stockNumber({ kind: 'scalar', scalar, constraints })).toBe(want);
  });
});

describe('stockText', () => {
  it.each<[string, string | undefined, Constraints, string]>([
    ['nothing known', undefined, {}, '<value>'],
    ['a format', 'email', {}, 'user@example.com'],
    ['an unknown format', 'colour', {}, '<value>'],
    ['a pattern', undefined, { pattern: '^[A-Z]{2}$' }, 'AA'],
    ['a pattern that is not understood', 'email', { pattern: '^(?=a)' }, 'user@example.com'],
    ['a pattern with a length', undefined, { pattern: '^[0-9]+$', minLength: 4 }, '0000'],
    ['too short', undefined, { minLength: 9 }, '<value>xx'],
    ['too long', undefined, { maxLength: 3 }, '<va'],
  ])('%s', (_, format, constraints, want) => {
    expect(stockText({ kind: 'scalar', scalar: 'string', ...(format ? { format } : {}), constraints })).toBe(want);
  });
});
