import { describe, expect, it } from 'vitest';
import { compact, pretty } from './json-text.js';

describe('a text of JSON is written as JSON.stringify writes its value', () => {
  it.each([
    ['{ "a" : [ 1, 2.50, -0, 1e3 ],\n "b": {} }', '{"a":[1,2.5,0,1000],"b":{}}'],
    ['"\\u00e9\\/"', '"é/"'],
    ['[]', '[]'],
    [' true ', 'true'],
    ['{"b":1,"2":2,"1":3}', '{"b":1,"2":2,"1":3}'],
    ['[12345678901234567890, 0.1234567890123456789]', '[12345678901234567890,0.1234567890123456789]'],
  ])('%s → %s', (text, want) => {
    expect(compact(text)).toBe(want);
  });
});

describe('a text that is not JSON has a place', () => {
  it.each([
    ['', 1, 1, 'A value'],
    ['{\n  "a": 1,\n}', 3, 1, 'A name in double quotes'],
    ['{"a" 1}', 1, 6, '":"'],
    ['[1 2]', 1, 4, '"," or "]"'],
    ['{"a": tru}', 1, 7, 'A value'],
    ["{'a': 1}", 1, 2, 'A name in double quotes'],
    ['{"a": "x\ny"}', 1, 7, 'A value'],
    ['[1, ]', 1, 5, 'A value'],
    ['[1', 1, 3, '"," or "]"'],
    ['{} x', 1, 4, 'The end'],
    ['1 2', 1, 3, 'The end'],
    ['[01]', 1, 3, '"," or "]"'],
  ])('%s', (text, line, column, wanted) => {
    expect(() => compact(text)).toThrow(`Line ${line}, column ${column}: ${wanted} is expected`);
    expect(() => JSON.parse(text) as unknown).toThrow();
  });
});

it.each([
  ['{"a":[1.0,{}],"b":{"c":null}}', '{\n  "a": [\n    1.0,\n    {}\n  ],\n  "b": {\n    "c": null\n  }\n}'],
  ['[ ]', '[]'],
  ['"\\u00e9"', '"\\u00e9"'],
  ['12345678901234567890', '12345678901234567890'],
])('%s has a line for each value and keeps its digits', (text, want) => {
  expect(pretty(text)).toBe(want);
});
