import { expect, test } from 'vitest';
import { parse } from './parse.js';

const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  .concat(Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`))
  .join('\n');

test.each<[string, string, string, unknown]>([
  ['JSON', 'a.json', '{"a": [1, true, null]}', { a: [1, true, null] }],
  ['JSON under another name', 'a', ' {"a": 1}', { a: 1 }],
  ['a flow mapping of YAML', 'a.yaml', '{a: 1}', { a: 1 }],
  ['CRLF', 'a.yaml', 'a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
  ['a date stays a string', 'a.yaml', 'a: 2020-01-01', { a: '2020-01-01' }],
  ['keys that are not strings', 'a.yaml', '200: a\ntrue: b\nnull: c', { 200: 'a', true: 'b', null: 'c' }],
  ['yes and no are strings', 'a.yaml', 'a: [yes, no, on]', { a: ['yes', 'no', 'on'] }],
  ['a merge key', 'a.yaml', 'a: &a {x: 1, y: 1}\nb: {<<: *a, y: 2}', { a: { x: 1, y: 1 }, b: { x: 1, y: 2 } }],
  ['only a comment', 'a.yaml', '# nothing', null],
])('reads %s', (_, name, text, value) => {
  expect(parse(text, name)).toEqual({ value, diagnostics: [] });
});

test.each<[string, string, string, string]>([
  [
    'a comma before }',
    'a.json',
    '{"a": 1,\n}',
    'read/json-syntax 2:1 JSON syntax: a name in double quotes was expected, not "}" | Remove the comma before it.',
  ],
  [
    'a missing comma',
    'a.json',
    '{"a": 1 "b": 2}',
    'read/json-syntax 1:9 JSON syntax: "," or "}" was expected, not """ | ',
  ],
  [
    'the end',
    'a.json',
    '{"a": [1',
    'read/json-syntax 1:9 JSON syntax: the text ends where "," or "]" was expected | The file may be cut off.',
  ],
  [
    'an open string',
    'a.json',
    '{"a": "b',
    'read/json-syntax 1:7 JSON syntax: this string is not closed | The file may be cut off.',
  ],
  [
    'a line break',
    'a.json',
    '["b\n"]',
    'read/json-syntax 1:4 JSON syntax: a string holds a line break or control character | Close the string, or write \\n.',
  ],
  [
    'an escape',
    'a.json',
    '["C:\\dir"]',
    'read/json-syntax 1:5 JSON syntax: this escape is not known in JSON | A backslash itself is written \\\\.',
  ],
  [
    'a comment',
    'a.json',
    '{ // no\n}',
    'read/json-syntax 1:3 JSON syntax: a name in double quotes or "}" was expected, not "/" | JSON has no comments.',
  ],
  [
    'single quotes',
    'a.json',
    "{'a': 1}",
    `read/json-syntax 1:2 JSON syntax: a name in double quotes or "}" was expected, not "'" | JSON strings are in double quotes.`,
  ],
  ['a number', 'a.json', '[01]', 'read/json-syntax 1:2 JSON syntax: a value or "]" was expected, not "0" | '],
  ['two values', 'a.json', '{} {}', 'read/json-syntax 1:4 JSON syntax: the end of the text was expected, not "{" | '],
  [
    'columns are characters',
    'a.json',
    '["😀é", x]',
    'read/json-syntax 1:8 JSON syntax: a value was expected, not "x" | ',
  ],
  [
    'a tab',
    'a.yaml',
    'a:\n\tb: 1\n',
    'read/yaml-syntax 2:1 YAML syntax: tab characters must not be used in indentation | YAML is indented with spaces: replace the tab with spaces.',
  ],
  [
    'two documents',
    'a.yaml',
    'a: 1\n---\nb: 1\n',
    'read/yaml-syntax YAML syntax: expected a single document in the stream, but found more | The file holds several YAML documents, separated by "---": keep one.',
  ],
  [
    'an alias bomb',
    'a.yaml',
    bomb,
    'read/too-large "a.yaml" has more than 5 million values | Check that this is the right file; YAML aliases count each time they are used.',
  ],
  [
    'an alias to itself',
    'a.yaml',
    'a: &a\n  b: *a\n',
    'read/too-large "a.yaml" is nested more than 1,000 levels deep | Check that this is the right file; YAML aliases count each time they are used.',
  ],
  [
    'depth in JSON',
    'a.json',
    '['.repeat(2000) + ']'.repeat(2000),
    'read/too-large "a.json" is nested more than 1,000 levels deep | Check that this is the right file; YAML aliases count each time they are used.',
  ],
])('refuses %s', (_, name, text, want) => {
  const { value, diagnostics } = parse(text, name);
  expect(value).toBeUndefined();
  expect(diagnostics.map(line)).toEqual([want]);
});

function line({ code, message, place, hint }: ReturnType<typeof parse>['diagnostics'][number]): string {
  const at = place?.position === undefined ? '' : ` ${place.position.line}:${place.position.column}`;
  return `${code}${at} ${message} | ${hint ?? ''}`;
}

test.each<[string, string, unknown, readonly string[]]>([
  ['a.yaml', 'a: 1\nb: { c: 1, c: 2 }\na: 2\n', { a: 2, b: { c: 2 } }, ['2:12 "c"', '3:1 "a"']],
  [
    'a.json',
    '{"a": {"x": ":"},\n "b": [{"a": 1, "a": 2}],\n "a": 3}',
    { a: 3, b: [{ a: 2 }] },
    ['2:17 "a"', '3:2 "a"'],
  ],
  ['a.json', '{"a:": [":", {"b\\"": "c: d"}]}', { 'a:': [':', { 'b"': 'c: d' }] }, []],
  ['a.yaml', 'a: &a { b: 1 }\nc: { <<: *a, b: 2 }\n', { a: { b: 1 }, c: { b: 2 } }, []],
])('of a key that stands twice in %s the last one counts: %s', (name, text, want, said) => {
  const { value, diagnostics } = parse(text, name);
  expect(value).toEqual(want);
  const found = diagnostics.map(({ code, place, message }) => {
    expect(code).toBe('read/duplicate-key');
    return `${String(place?.position?.line)}:${String(place?.position?.column)} ${/"[^"]*"/u.exec(message)?.[0] ?? ''}`;
  });
  expect(found).toEqual(said);
});
