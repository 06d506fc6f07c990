import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { hash } from '../../output/manifest.js';
import { knownTexts } from './texts.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'specwright-'));
});

const keep = (kept: Readonly<Record<string, string>>, output = '/out') => {
  const texts = knownTexts(folder, output);
  for (const [key, text] of Object.entries(kept)) texts.keep(key, { text, digest: `of ${text}` });
  texts.note();
};
const noteFile = () => join(folder, readdirSync(folder)[0] ?? '');

describe('what is kept', () => {
  test.each([
    ['text', 'a\nb\n'],
    ['text of other scripts', 'ä 漢字 😀\n'],
    ['nothing', ''],
  ])('comes back: %s', (_, text) => {
    keep({ a: 'before', b: text, c: 'after' });
    const texts = knownTexts(folder, '/out');
    expect(['a', 'b', 'c', 'd'].map(texts.get)).toEqual(['before', text, 'after', undefined]);
  });

  it('is forgotten where a run has no use for it', () => {
    keep({ a: '1', b: '2' });
    const texts = knownTexts(folder, '/out');
    expect(texts.get('a')).toBe('1');
    texts.keep('c', { text: '3', digest: 'of 3' });
    texts.note();
    expect(['a', 'b', 'c'].map(knownTexts(folder, '/out').get)).toEqual(['1', undefined, '3']);
  });

  it.each([
    ['a text of the last run', 'a', '1', 'of 1'],
    ['another text', 'a', '2', hash('2')],
    ['a text without a key', undefined, '1', hash('1')],
  ])('has the digest of %s', (_, key, text, want) => {
    keep({ a: '1' });
    const texts = knownTexts(folder, '/out');
    texts.get('a');
    expect(texts.digestOf(key, text)).toBe(want);
  });

  it('is that of one output', () => {
    keep({ a: '1' });
    keep({ a: '2' }, '/other');
    expect(knownTexts(folder, '/out').get('a')).toBe('1');
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, -1)],
    ['changed', (bytes) => Buffer.from(bytes.toString().replace('old', 'bad'))],
    ['of another Specwright', (bytes) => Buffer.from(bytes.toString().replace(/"by":"./u, '"by":"-'))],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('[]\n')],
  ])('is not believed where it is %s', (_, broken) => {
    keep({ a: 'old' });
    writeFileSync(noteFile(), broken(readFileSync(noteFile())));
    expect(knownTexts(folder, '/out').get('a')).toBeUndefined();
  });
});
