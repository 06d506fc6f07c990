import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.js';
import { flatten } from './json.js';
import { renderListing } from './listing.js';

const error = (message: string, file: string, pointer: string, hint?: string): Diagnostic => ({
  code: 'ref/missing',
  severity: 'error',
  message,
  place: { file, pointer },
  ...(hint === undefined ? {} : { hint }),
});

test('a block has code, place, source line, caret and remedy', () => {
  const texts = new Map([['a.yaml', 'paths:\n  /ü: {$ref: "#/x"}\n']]);
  expect(
    renderListing(
      { diagnostics: [error('"#/x" does not exist', 'a.yaml', '/paths/~1ü/$ref', 'Look again.')], texts },
      { color: false },
    ),
  ).toBe(
    `error ref/missing: "#/x" does not exist
  --> a.yaml:2:14  (#/paths/~1ü/$ref)
    |
  2 |   /ü: {$ref: "#/x"}
    |              ^
  = help: Look again.

1 error
`,
  );
});

test.each<[string, string, string, string[]]>([
  ['wide characters', '{"日本": "x"}', '/日本', ['  1 | {"日本": "x"}', '    |          ^']],
  ['a tab', 'a:\t1', '/a', ['  1 | a:→1', '    |    ^']],
  ['a terminal escape', 'a: "\u001b[31m\u202e"', '/a', ['  1 | a: "\\u{1b}[31m\\u{202e}"', '    |    ^']],
  [
    'a long line',
    `{"a": "${'y'.repeat(200)}", "b": 1, "c": "${'z'.repeat(200)}"}`,
    '/b',
    [`  1 | …${'y'.repeat(22)}", "b": 1, "c": "${'z'.repeat(61)}…`, `    | ${' '.repeat(31)}^`],
  ],
])('an excerpt shows %s', (_, text, pointer, want) => {
  const listing = renderListing(
    { diagnostics: [error('m', 'f', pointer)], texts: new Map([['f', text]]) },
    { color: false },
  );
  expect(listing.split('\n').slice(3, 5)).toEqual(want);
});

test('names and messages cannot steer the terminal', () => {
  const listing = renderListing({ diagnostics: [error('a\u001b[2J\nb', 'x\u0007.yaml', '/\u009b')] }, { color: false });
  expect(listing).toBe('error ref/missing: a\\u{1b}[2J\\u{a}b\n  --> x\\u{7}.yaml  (#/\\u{9b})\n\n1 error\n');
});

test('color marks the severity', () => {
  expect(renderListing({ diagnostics: [{ code: 'c', severity: 'warning', message: 'm' }] }, { color: true })).toBe(
    '\u001b[33mwarning c\u001b[0m: m\n\n1 warning\n',
  );
});

test('many warnings of one code are cut short, unless all are asked for', () => {
  const warnings = Array.from({ length: 8 }, (_, i): Diagnostic => ({
    code: 'w/w',
    severity: 'warning',
    message: `m${i}`,
  }));
  const short = renderListing({ diagnostics: [...warnings, error('e', 'f', '')] }, { color: false });
  expect(short.match(/^warning w\/w/gm)).toHaveLength(5);
  expect(short).toContain('… and 3 more warning w/w\n\n1 error, 8 warnings\n');
  expect(renderListing({ diagnostics: warnings }, { color: false, all: true }).match(/^warning/gm)).toHaveLength(8);
});

test('nothing to say is nothing', () => {
  expect(renderListing({ diagnostics: [] }, { color: false })).toBe('');
});

test('the order is file, position, code; the machine form has every member', () => {
  const texts = new Map([['b', 'x: 1\ny: 2\n']]);
  const given = [
    error('3', 'b', '/y'),
    error('2', 'b', '/x'),
    { code: 'a', severity: 'info', message: '0' } as const,
    error('1', 'a', '/x'),
  ];
  expect(
    flatten({ diagnostics: given, texts }).map(({ file, line, column, message }) => [file, line, column, message]),
  ).toEqual([
    [null, null, null, '0'],
    ['a', null, null, '1'],
    ['b', 1, 4, '2'],
    ['b', 2, 4, '3'],
  ]);
  expect(flatten({ diagnostics: [error('m', 'b', '/y', 'h')], texts })).toEqual([
    { file: 'b', line: 2, column: 4, pointer: '/y', code: 'ref/missing', severity: 'error', message: 'm', hint: 'h' },
  ]);
});
