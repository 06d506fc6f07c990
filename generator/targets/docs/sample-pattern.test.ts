import { describe, expect, it } from 'vitest';
import { textLike } from './sample-pattern.js';

describe('textLike', () => {
  it.each<[string, string, number, number, string | undefined]>([
    ['a literal', 'abc', 0, Infinity, 'abc'],
    ['anchors', '^abc$', 0, Infinity, 'abc'],
    ['a class', '^[A-Z]{3}$', 0, Infinity, 'AAA'],
    ['a class with a dash', '^[0-9-]+$', 0, Infinity, '0'],
    ['the opposite of a class', '^[^a0A]$', 0, Infinity, '1'],
    ['escapes', String.raw`^\d{2}\.\w\/\s$`, 0, Infinity, '00.a/ '],
    ['alternatives', '^(?:cat|dog)s?$', 0, Infinity, 'cat'],
    ['a named group', '^(?<year>[0-9]{4})-x$', 0, Infinity, '0000-x'],
    ['any sign', '^.+$', 0, Infinity, 'a'],
    ['at least so long', '^[a-z]+$', 5, Infinity, 'aaaaa'],
    ['at least so long by whole parts', '^(?:ab)*$', 5, Infinity, 'ababab'],
    ['too long for its bounds', '^[a-z]{9}$', 0, 4, undefined],
    ['too short for its bounds', '^[a-z]{3}$', 4, 8, undefined],
    ['an empty text', '^$', 0, Infinity, ''],
    ['lazy', '^a+?b$', 0, Infinity, 'ab'],
    ['a look ahead', '^(?=a)a$', 0, Infinity, undefined],
    ['a look behind', '(?<!b)a', 0, Infinity, undefined],
    ['a back reference', String.raw`^(a)\1$`, 0, Infinity, undefined],
    ['a property', String.raw`^\p{L}$`, 0, Infinity, undefined],
    ['a boundary', String.raw`\ba`, 0, Infinity, undefined],
    ['an end in the middle', 'a$b', 0, Infinity, undefined],
    ['a broken one', '(a', 0, Infinity, undefined],
    ['another', 'a)', 0, Infinity, undefined],
    ['what would take for ever', '^(((a{99}){99}){99}){99}$', 0, Infinity, undefined],
    ['what would repeat nothing', '^(?:)*$', 9, Infinity, undefined],
    ['nothing, for ever', '^(?:(?:(?:){9999}){9999}){9999}a$', 0, Infinity, 'a'],
    ['too deep', '('.repeat(10_000), 0, Infinity, undefined],
  ])('%s', (_, pattern, least, most, want) => {
    expect(textLike(pattern, least, most)).toBe(want);
  });

  it.each([
    '^[a-z]{2,4}-[0-9]+$',
    String.raw`^\+?[1-9]\d{1,14}$`,
    '^(?:[A-F0-9]{2}:){5}[A-F0-9]{2}$',
    String.raw`^[\w.-]+@[\w-]+\.\w{2,}$`,
  ])('is matched by %s', (pattern) => {
    expect(textLike(pattern, 0, Infinity)).toMatch(new RegExp(pattern, 'u'));
  });
});
