import { describe, expect, it } from 'vitest';
import type { Constraints } from '../model/model.js';
import { stockNumber, stockText, stockTime } from './default-values.js';

const text = (constraints: Constraints, format?: string) =>
  ({ kind: 'scalar', scalar: 'string', constraints, ...(format ? { format } : {}) }) as const;

describe('texts', () => {
  it.each<[string, Constraints, string | undefined, string]>([
    ['any', {}, undefined, '<value>'],
    ['a format', {}, 'email', 'user@example.com'],
    ['a format that nobody knows', {}, 'colour', '<value>'],
    ['a format that every object has', {}, 'constructor', '<value>'],
    ['not too short', { minLength: 10 }, undefined, '<value>xxx'],
    ['not too long', { maxLength: 3 }, undefined, 'val'],
    ['of no length', { maxLength: 0 }, undefined, ''],
    ['a pattern', { pattern: '^[A-Z]{3}$' }, undefined, 'ABC'],
    ['a pattern and a length', { pattern: '^[a-z]+$', minLength: 5 }, undefined, 'abcde'],
    ['a format goes before a pattern', { pattern: '^[a-f0-9-]{36}$' }, 'uuid', '3fa85f64-5717-4562-b3fc-2c963f66afa6'],
    ['a format that is too long for its bounds', { pattern: '^[a-z]$', maxLength: 1 }, 'email', 'a'],
    ['a pattern without texts', { pattern: '[' }, undefined, '<value>'],
  ])('%s', (_, constraints, format, want) => {
    expect(stockText(text(constraints, format))).toBe(want);
  });

  it.each<[string, Constraints, string | undefined]>([
    ['any', {}, undefined],
    ['short ones', { maxLength: 3 }, undefined],
    ['long ones', { minLength: 20 }, undefined],
    ['of a pattern', { pattern: '^[A-Z]{2}$' }, undefined],
    ['identifiers', {}, 'uuid'],
    ['addresses', {}, 'ipv4'],
  ])('others for other numbers: %s', (_, constraints, format) => {
    expect(new Set([0, 1, 2].map((nth) => stockText(text(constraints, format), nth))).size).toBe(3);
  });
});

describe('numbers', () => {
  it.each<[string, 'integer' | 'number', Constraints, readonly number[]]>([
    ['any', 'integer', {}, [1, 2, 3]],
    ['from a minimum', 'integer', { minimum: 3 }, [3, 4, 5]],
    ['above a bound', 'integer', { exclusiveMinimum: 3 }, [4, 5, 6]],
    ['above a fraction', 'integer', { exclusiveMinimum: 2.5 }, [4, 5, 6]],
    ['from a fraction', 'integer', { minimum: 2.5 }, [3, 4, 5]],
    ['up to a maximum', 'integer', { maximum: -2 }, [-2, -3, -4]],
    ['below a bound', 'integer', { exclusiveMaximum: 0 }, [-1, -2, -3]],
    ['between two', 'integer', { minimum: 5, maximum: 6 }, [5, 6, 5]],
    ['multiples', 'integer', { multipleOf: 5 }, [5, 10, 15]],
    ['multiples in bounds', 'integer', { multipleOf: 10, minimum: 15, maximum: 30 }, [20, 30, 20]],
    ['whole multiples of a fraction', 'integer', { multipleOf: 1.5 }, [3, 6, 9]],
    ['any number', 'number', {}, [1, 2, 3]],
    ['a number above a bound', 'number', { exclusiveMinimum: 1 }, [2, 3, 4]],
    ['a share', 'number', { exclusiveMinimum: 0, exclusiveMaximum: 1 }, [0.5, 0.515625, 0.53125]],
    ['a share with its ends', 'number', { minimum: 0, maximum: 1 }, [0, 1, 0.03125]],
    ['cents', 'number', { multipleOf: 0.01, minimum: 0.07 }, [0.07, 0.08, 0.09]],
    ['a contradiction', 'integer', { minimum: 3, maximum: 2 }, [1, 1, 1]],
  ])('%s', (_, scalar, constraints, want) => {
    expect([0, 1, 2].map((nth) => stockNumber({ kind: 'scalar', scalar, constraints }, nth))).toEqual(want);
  });
});

it('days and instants', () => {
  expect([stockTime('date'), stockTime('date', 1), stockTime('date-time')]).toEqual([
    '2024-01-15',
    '2024-01-16',
    '2024-01-15T09:30:00.000Z',
  ]);
});
