import { describe, expect, it } from 'vitest';
import { patternText, type Lengths } from './pattern-text.js';

describe('a text of a pattern', () => {
  it.each<[pattern: string, text: string, lengths?: Lengths]>([
    ['abc', 'abc'],
    ['^[A-Z]{2}$', 'AB'],
    [String.raw`^\d{4}-\d{2}$`, '1234-12'],
    ['^[a-z0-9-]+$', 'ab'],
    ['^(foo|bar)$', 'foo'],
    [String.raw`^\+[1-9]\d{1,14}$`, '+112'],
    ['^[0-9a-f]{12}$', 'abcdef123456'],
    [String.raw`^#([A-F]{6}|[A-F]{3})$`, '#ABCDEF'],
    [String.raw`^\p{Lu}\p{Ll}+$`, 'Aab'],
    [String.raw`^[^\s]+@[^\s]+\.[a-z]{2}$`, 'ab@ab.ab'],
    [String.raw`^\/[a-z]+\/$`, '/ab/'],
    [String.raw`^(?:[01]\d|2[0-3]):[0-5]\d$`, '12:34'],
    [String.raw`^(?<sign>\w)-\k<sign>-\1$`, 'a-a-a'],
    [String.raw`^\u0041\x42\u{43}$`, 'ABC'],
    [String.raw`^[\u0041-\u0043]$`, 'A'],
    ['^[一-三]{2}$', '一一'],
    ['^[a-z]+$', 'abcdefghij', { minLength: 10 }],
    ['^[a-z]{2,}$', 'ab', { maxLength: 2 }],
    ['^[a-z]{3,}$', 'abcdefgh', { minLength: 8, maxLength: 8 }],
    ['^(?:toolong|ok)$', 'ok', { maxLength: 3 }],
    ['^.*$', 'a'],
  ])('%s: %j', (pattern, want, lengths = {}) => {
    expect(patternText(pattern, lengths)).toBe(want);
  });

  it.each([
    ['a password', String.raw`^(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,}$`],
    ['no zero first', String.raw`^(?!0)\d+$`],
    ['a border of a word', String.raw`^\bab\b`],
    ['an anchor in a choice', '^(a|b$)'],
  ])('what looks around is proved: %s', (_, pattern) => {
    expect(patternText(pattern, {})).toMatch(new RegExp(pattern, 'u'));
  });

  it.each([
    ['no pattern', '['],
    ['a group that is open', '(a'],
    ['a class of nothing', '^[]$'],
    ['nothing but nothing', '^$'],
    ['a contradiction', '^a(?=b)c$'],
    ['an anchor in the middle', 'a^b'],
    ['too long', '^(?:a{1000}){1000}$'],
    ['too deep', `${'('.repeat(5000)}a${')'.repeat(5000)}`],
    ['slow to read in all ways', '^(?=(?:a|a|a|a)*b)a{16}$'],
    ['slow to disprove', `^(?=z)${'(?:a+)+'.repeat(4)}b$`],
  ])('none for %s', (_, pattern) => {
    expect(patternText(pattern, {})).toBeUndefined();
  });

  it('is another one for another number', () => {
    const texts = [0, 1, 2, 3].map((nth) => patternText('^[a-z]{3}-(?:x|y)$', {}, nth));
    expect(texts).toEqual(['abc-x', 'bcd-y', 'cde-x', 'def-y']);
  });
});
