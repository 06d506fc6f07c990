import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { comment, commentLines, docLines, docOf, key, mediaTypeText, quote, typeKey } from './text.js';

describe('quote', () => {
  it.each([
    ['plain', 'a', '"a"'],
    ['double quotes, as the formatter turns them', 'say "no"', `'say "no"'`],
    ['both quotes', `it's "no"`, String.raw`"it's \"no\""`],
    ['a backslash', 'a\\b', String.raw`"a\\b"`],
    ['line ends', 'a\r\nb', String.raw`"a\r\nb"`],
    ['line separators', 'a\u2028b\u2029', String.raw`"a\u2028b\u2029"`],
    ['characters without width and tags', 'a\u200b\u{e0061}', String.raw`"a\u200b\udb40\udc61"`],
    ['the parts of an emoji', '👩\u200d👧', '"👩\u200d👧"'],
    ['direction marks', 'a\u202eb\u2066', String.raw`"a\u202eb\u2066"`],
    ['a byte order mark', '\ufeffa', String.raw`"\ufeffa"`],
    ['the end of a script', '</script>', String.raw`"<\/script>"`],
    ['half a letter', '\ud800', String.raw`"\ud800"`],
    ['a template', '${a}`', '"${a}`"'],
  ])('%s', (_, given, want) => {
    expect(quote(given)).toBe(want);
  });

  const texts = ['a', '"', `'"`, '\\"', '\u2028', '\u202e', '</script>', '\ud800', '\0', '${a}`'];
  it.each(texts)('%j comes back', (text) => {
    expect(runInNewContext(quote(text))).toBe(text);
  });
});

describe('the type of a media type', () => {
  it.each([
    ['a type', 'application/json', '"application/json"'],
    ['a type with parameters', 'application/json; v=1', '"application/json; v=1"'],
    ['a range', 'image/*', '`image/${string}`'],
    ['a range with parameters', 'image/*; q=1', '`image/${string}`'],
    ['a range of a suffix', 'application/*+json', '`application/${string}+json`'],
    ['all types', '*/*', '`${string}`'],
    ['what would leave the literal', 'image/*`${a}', '"image/*`${a}"'],
  ])('%s', (_, given, want) => {
    expect(mediaTypeText(given)).toBe(want);
  });
});

describe('keys', () => {
  it.each([
    ['name', 'name', 'name'],
    ['$a_1', '$a_1', '$a_1'],
    ['class', 'class', 'class'],
    ['a-b', '"a-b"', '"a-b"'],
    ['1a', '"1a"', '"1a"'],
    ['', '""', '""'],
    ['größe', '"größe"', '"größe"'],
    ['__proto__', '["__proto__"]', '"__proto__"'],
    ['constructor', 'constructor', 'constructor'],
  ])('%j in a value and in a type', (name, inValue, inType) => {
    expect([key(name), typeKey(name)]).toEqual([inValue, inType]);
  });
});

describe('commentLines', () => {
  it.each([
    ['plain', 'a', ['a']],
    ['the end of the comment', 'a */ b', ['a *\\/ b']],
    ['every line end there is', 'a\nb\r\nc\rd\u2028e\u2029f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a tag', '@internal', ['\\@internal']],
    ['a tag after blanks', '  @param x', ['  \\@param x']],
    ['no tag', 'a@b', ['a@b']],
    ['characters without width, tags and blank letters', 'a\u200bb\u{e0061}c\u3164d\u0085', ['abcd']],
    ['letters that join', 'می\u200cخواهم', ['می\u200cخواهم']],
    ['control signs and direction marks', 'a\0b\u202ec\u2066d', ['abcd']],
    ['blanks at the end', 'a  \nb', ['a', 'b']],
    ['an end that appears when signs are dropped', '*\0/', ['*\\/']],
  ])('%s', (_, given, want) => {
    expect(commentLines(given).map((line) => line.replaceAll('*/', 'THE END'))).toEqual(want);
  });
});

describe('the lines of a comment', () => {
  const written = (...said: Parameters<typeof docOf>): string[] => docLines(docOf(...said) ?? {});

  it.each<[string, Parameters<typeof docOf>[0], string[]]>([
    ['nothing', { kind: 'field' }, []],
    ['blank', { kind: 'field', description: ' \n ' }, []],
    ['one line', { kind: 'field', description: 'One.' }, ['One.']],
    ['more', { kind: 'field', description: 'One.\n\nTwo.\nThree.' }, ['One.', '@remarks Two.', 'Three.']],
    [
      'more behind blank lines',
      { kind: 'field', description: 'One.\n\n \n\nTwo.\n\nThree.' },
      ['One.', '@remarks Two.', '', 'Three.'],
    ],
    [
      'more behind a great many blank lines',
      { kind: 'field', description: `One.${'\n'.repeat(1_000_000)}Two.` },
      ['One.', '@remarks Two.'],
    ],
    [
      'a sentence of two lines',
      { kind: 'field', description: 'One\ntwo.\n \nThree.' },
      ['One', 'two.', '@remarks Three.'],
    ],
    ['two lines and no more', { kind: 'type', description: 'One\ntwo.' }, ['One', 'two.']],
    ['a block', { kind: 'field', description: 'One.\n\n- Two.' }, ['One.', '@remarks', '- Two.']],
    [
      'deprecated',
      { kind: 'class', deprecated: true },
      ['@deprecated class: This will be removed in a future release.'],
    ],
    [
      'deprecated for a reason of two lines',
      { kind: 'field', description: 'One.', deprecated: 'Use */\nb.' },
      ['One.', '@deprecated field: Use *\\/ b.'],
    ],
    [
      'deprecated for a reason that looks like tags',
      { kind: 'field', deprecated: '@a\n@b' },
      ['@deprecated field: \\@a \\@b'],
    ],
  ])('%s', (_, doc, want) => {
    expect(written(doc, { commentSummary: 'paragraph' })).toEqual(want);
  });

  it('ends the summary with the first line where that is the convention', () => {
    const description = 'One\ntwo.\n\nThree.';
    const lines = written({ kind: 'field', description }, { commentSummary: 'line' });
    expect(lines).toEqual(['One', '@remarks two.', '', 'Three.']);
  });

  it('sets apart what is internal', () => {
    expect(docLines({ summary: 'One.', internal: true })).toEqual(['One.', '', '@internal']);
  });
});

it.each([
  ['nothing', [], ''],
  ['lines', ['One.', '', 'Two.'], '/**\n * One.\n *\n * Two.\n */\n'],
])('comment of %s', (_, lines, want) => {
  expect(comment(lines)).toBe(want);
});
