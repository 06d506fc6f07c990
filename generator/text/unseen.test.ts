import { describe, expect, it } from 'vitest';
import { jsonText } from './json.js';
import { allSpelled, hasUnseen, shownEscape, spelled, unicodeEscape } from './unseen.js';

/** What Unicode says of characters that nobody sees, or that steer the text around them; line end and tab apart. */
const byUnicode = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufff9-\ufffb]/u;

it('is the table of all characters that Unicode shows as nothing, and of no others', () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    const isUnseen = byUnicode.test(character) && character !== '\n' && character !== '\t';
    if (hasUnseen(character) !== isUnseen) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});

describe('what people need stays', () => {
  it.each([
    'plain text\n\twith lines',
    'Zoë, 日本語, עברית, العربية, हिन्दी',
    '👩‍👩‍👧 👩🏽‍❤️‍👨 ❤️ ☎︎ 1️⃣ #️⃣',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'می‌خواهم',
    'क्‍ष श्री‌',
    'ශ්‍රී ලංකා',
    '葛󠄀城市',
  ])('%s', (text) => {
    expect(spelled(text)).toBe(text);
  });
});

describe('what nobody sees is dropped', () => {
  it.each([
    ['directions', 'a\u202eb\u2066c\u2069\u200e\u200f\u061c', 'abc'],
    ['tags', 'a\u{e0068}\u{e0069}\u{e007f}', 'a'],
    ['tags behind a flag that is none', '🏴\u{e0068}\u{e0069}\u{e007f}', '🏴'],
    ['letters that show as nothing', 'a\u3164\u115f\u1160\uffa0b', 'ab'],
    ['controls', 'a\u0000\u001b[31m\u009b2J\u0085b\rc', 'a[31m2Jbc'],
    ['line ends that are not shown', 'a\u2028b\u2029c', 'abc'],
    ['joiners where nothing joins', 'a\u200db\u200c😀\u200d', 'ab😀'],
    ['joiners in a row', 'می\u200c\u200c\u200dخ', 'می\u200cخ'],
    ['joiners behind a mark of direction', 'م\u061c\u200c\u061c\u200c', 'م'],
    ['variations of nothing', 'a\ufe0f1\ufe0f b\u{e0100}', 'a1 b'],
    ['variations in a row', '❤\ufe0f\ufe0f\ufe0e 葛\u{e0100}\u{e0101}', '❤\ufe0f 葛\u{e0100}'],
    ['rare variations, which hold a byte each', '葛\u{e01ef}', '葛'],
    ['spaces without width', 'a\u200b\u2060\ufeff\u00ad\u034fb', 'ab'],
    ['half a letter', '\ud800a\udc00', 'a'],
  ])('%s', (_, text, want) => {
    expect(spelled(text)).toBe(want);
  });
});

it('is spelled where it can be', () => {
  const text = 'a\u202e\u{e0061}\ud800❤️\n';
  expect(spelled(text, shownEscape)).toBe('a\\u{202e}\\u{e0061}\\u{d800}❤️\n');
  expect(allSpelled(text, unicodeEscape)).toBe('a\\u202e\\udb40\\udc61\\ud800❤\\ufe0f\n');
});

it('is escaped in JSON, which says the same', () => {
  const value = { 'a\u202e': ['\u3164\u{e0061}\ud800\u2028👩‍👧', '##[add-mask]x', '##vso[task]', '# ## [a]', '\n'] };
  const text = jsonText(value, 2);
  expect(hasUnseen(text)).toBe(false);
  expect(text).not.toMatch(/##\w*\[/u);
  expect(JSON.parse(text)).toEqual(value);
});
