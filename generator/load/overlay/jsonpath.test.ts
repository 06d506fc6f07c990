import { JSONPathEnvironment } from 'json-p3';
import { describe, expect, it, test } from 'vitest';
import { select } from './jsonpath.js';
import type { Draft } from '../member.js';

const document = {
  x: 1,
  name: 'all',
  enum: null,
  a: { name: 'b', enum: ['p', 'q'], empty: {}, none: [] },
  b: [1, 'two', null, { a: 1, b: 1 }, { a: 1, b: 2 }, [{ x: 1 }, [[]]]],
  $ref: '#/a',
  'with ~ and \u{1f600}': { $ref: '#/b', deep: { $ref: '#/a', deep: { name: '', 0: 'zero' } } },
};

describe('select finds what the library finds, in its order', () => {
  test.each([
    '$',
    '$.a.name',
    '$.b[3]',
    '$.b[-1:]',
    '$.b[::2]',
    '$[*]',
    '$.*.*',
    '$..*',
    '$..*..*',
    '$..name',
    '$..[0]',
    "$..['a', 'b', *]",
    '$..*[?@.enum]',
    "$..[?@['$ref'] == '#/a']['$ref']",
    '$..[?!@.name]',
    '$..[?@ == 1]',
    '$..[?@]',
    '$..[?!@.*]',
    '$..[?@.a == @.b]',
    '$..[?@.x == $.x]',
    '$..[?@.none == $.none]',
    '$..[?@.a && @.b == 2 || @.name]',
    '$..[?count(@.*) == 0]',
    '$..[?length(@) > 1]',
    '$..[?length(@.name) == 0]',
    "$..[?match(@.name, '[a-z]')]",
    '$..[?@[?@.x]]',
    '$..[?@..x]',
    '$..[?1 == 1]',
    '$..[?@[0] == 1]',
    "$..[?@['a', 'b']]",
    '$..[?!(@.a || @.name)]',
    '$..[?@.toString]',
    '$..[?@.length]',
    '$..[?@.name == @.x]',
  ])('%s', (path) => {
    const found = [...new JSONPathEnvironment().lazyQuery(path, document)].map(({ location }) => location);
    const once = [...new Map(found.map((location) => [JSON.stringify(location), location])).values()];
    expect(select(path, document)).toEqual({ found: once });
  });
});

it('says what is wrong with a path', () => {
  expect(select('$.paths./pets', document)).toEqual({ fault: expect.any(String) as string });
});

it('goes down as far as documents may', () => {
  let deep: Draft = { name: 'at the end' };
  for (let level = 1; level < 1_000; level += 1) deep = { deep };
  expect(select('$..name', deep)).toMatchObject({ found: [{ length: 1_000 }] });
});
