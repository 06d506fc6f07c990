import { expect, it, test } from 'vitest';
import { escapeAttribute, escapeCode, escapeContent, escapeText, jsonForScript } from './escape.js';

it.each<[string, string, string]>([
  ['markup', '<b a="c">&amp;', '&lt;b a="c"&gt;&amp;amp;'],
  ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['what turns the direction of a text', 'a\u202eb\u2066c', 'abc'],
  ['a text that nobody sees', 'a\u200b\u{e0041}', 'a'],
  ['half a letter', 'a\ud800b', 'ab'],
  ['the parts of an emoji', '👩‍👧', '👩‍👧'],
  ['letters from right to left', 'שלום', 'שלום'],
])('text: %s', (_, given, want) => {
  expect(escapeContent(given)).toBe(want);
  // A template may put it into an attribute.
  expect(escapeText(given)).toBe(want.replaceAll('"', '&quot;'));
});

it.each<[string, string, string]>([
  ['quotes', `a"b'c`, `a&quot;b'c`],
  ['markup', '<&>', '&lt;&amp;&gt;'],
  ['what turns the direction of a text', 'a\u202eb', 'ab'],
])('attributes: %s', (_, given, want) => {
  expect(escapeAttribute(given)).toBe(want);
});

it.each<[string, string, string]>([
  ['markup', 'a < b && "c"', 'a &lt; b &amp;&amp; &quot;c&quot;'],
  ['what turns the direction of a text', 'a\u202eb', String.raw`a\u{202e}b`],
  ['a control of a terminal', 'a\u001b[2J', String.raw`a\u{1b}[2J`],
  ['line ends', 'a\r\nb', 'a\nb'],
])('code: %s', (_, given, want) => {
  expect(escapeCode(given)).toBe(want);
});

test.each<[string, unknown]>([
  ['the end of the script', '</script><script>alert(1)</script>'],
  ['a comment', '<!-- <script>'],
  ['line separators', '\u2028\u2029\u202e'],
  ['a value', { a: [1, null, true], b: { '<': '<' } }],
])('JSON in a script is the value, and ends no script: %s', (_, value) => {
  const json = jsonForScript(value);
  expect(json).not.toMatch(/[<\u2028\u2029\u202e]/u);
  expect(JSON.parse(json)).toEqual(value);
});
