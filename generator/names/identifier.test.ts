import { describe, expect, it } from 'vitest';
import { identifier, isFileName, shortened } from './identifier.js';

describe('identifier', () => {
  it.each([
    ['a name', 'name', 'name'],
    ['nothing', '', 'value'],
    ['signs only', '*/', 'value'],
    ['a digit first', '2nd', '_2nd'],
    ['signs inside', 'a-b.c', 'abc'],
    ['a dollar', '$ref', 'ref'],
    ['an underscore', '_id', '_id'],
    ['letters of any script', 'größe日本', 'größe日本'],
    ['a mark without a letter', '\u0301a', '_\u0301a'],
    ['a picture', '😀', 'value'],
    ['a line separator', 'a\u2028b', 'ab'],
    ['a direction mark', 'a\u202eb', 'ab'],
    ['letters that show as nothing', 'a\u3164\u115f\uffa0b', 'ab'],
    ['nothing but such letters', '\u3164\ufe0f', 'value'],
  ])('%s', (_, given, want) => {
    expect(identifier(given)).toBe(want);
  });

  it('takes the fallback for nothing', () => {
    expect(identifier('', 'Api')).toBe('Api');
  });
});

describe('isFileName', () => {
  it.each([
    ['Pet', true],
    ['größe', true],
    ['', false],
    ['con', false],
    ['CON', false],
    ['Nul', false],
    ['com1', false],
    ['lpt9', false],
    ['conin$', false],
    ['console', true],
    ['com10', true],
    ['a/b', false],
    ['a\\b', false],
    ['a:b', false],
    ['a\nb', false],
    ['a.', false],
    ['a ', false],
    ['a.b', true],
  ])('%j: %j', (given, want) => {
    expect(isFileName(given)).toBe(want);
  });
});

describe('shortened', () => {
  it.each([
    ['short', 'a', 'a'],
    ['of 120', 'a'.repeat(120), 'a'.repeat(120)],
    ['longer', 'a'.repeat(300), 'a'.repeat(120)],
    ['words', 'Word'.repeat(31), 'Word'.repeat(30)],
    ['words with one that ends too late', `${'Word'.repeat(29)}LongerWord`, 'Word'.repeat(29)],
    ['words in capitals', `${'Word'.repeat(29)}_HTTPS_CALL`, 'Word'.repeat(29)],
    ['one short word and a long one', `Word${'a'.repeat(300)}`, `Word${'a'.repeat(116)}`],
    ['letters of two bytes', 'ä'.repeat(120), 'ä'.repeat(80)],
    ['letters of two code units', '𐐀'.repeat(130), '𐐀'.repeat(40)],
  ])('%s', (_, given, want) => {
    expect(shortened(given)).toBe(want);
  });
});
