import { describe, expect, it } from 'vitest';
import { mostShown, shownText, sizeText } from './response-text.js';

describe('the text of a body', () => {
  it.each<[string, string | null, string]>([
    ['{"id":12345678901234567890}', 'application/problem+json; charset=utf-8', '{\n  "id": 12345678901234567890\n}'],
    ['{"a":', 'application/json', '{"a":'],
    ['{"a":1}\n{"a":2}\n', 'application/x-ndjson', '{"a":1}\n{"a":2}\n'],
    ['<b>x</b>', 'text/html', '<b>x</b>'],
    ['<a/>', 'application/atom+xml', '<a/>'],
    ['plain', null, 'plain'],
  ])('%s of %s', (text, type, want) => {
    expect(shownText(text, type)).toEqual({ text: want, more: 0 });
  });
  it.each<[string, string | null]>([
    ['PNG', 'image/png'],
    ['PK', 'application/octet-stream'],
    ['\0', null],
  ])('%j of %s is none that people can read', (text, type) => {
    expect(shownText(text, type)).toBeUndefined();
  });
  it('is cut where it is long', () => {
    const { text, more } = shownText(`[${'1,'.repeat(mostShown)}1]`, 'application/json')!;
    expect([text.length, more]).toEqual([mostShown, mostShown + 3]);
  });
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1.0 KB'],
  [3_456_789, '3456.8 KB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
