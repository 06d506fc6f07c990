import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkResults } from './check.js';
import type { OutputFile } from './files.js';
import { output, put, shown } from './test/folder.js';
import { writeResults } from './write.js';

const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff);
const withoutReturn = picture.filter((byte) => byte !== 0x0d);

const resultsOf = (bytes: Uint8Array, keep: readonly string[] = []) => {
  const files: OutputFile[] = [
    { path: 'a.png', bytes },
    { path: 'b.txt', text: 'b\n' },
  ];
  return [{ output, keep, files }];
};
const write = (bytes: Uint8Array, keep?: string[]) => writeResults(resultsOf(bytes, keep), shown).value;
const check = (bytes: Uint8Array) => checkResults(resultsOf(bytes), shown).value[0];
const onDisk = () => Uint8Array.from(readFileSync(join(output, 'a.png')));

describe('a file of bytes', () => {
  it('is written as it is, and left alone when it is the same', () => {
    expect(write(picture).written).toContain('out/sdk/a.png');
    expect(onDisk()).toEqual(picture);
    expect(write(picture)).toMatchObject({ written: [], unchanged: expect.arrayContaining(['out/sdk/a.png']) as string[] });
    expect(check(picture)).toMatchObject({ state: 'current', files: 2, drifts: [] });
  });

  test.each([
    ['edited', { written: picture, found: Uint8Array.of(1, 2, 0), wanted: picture }],
    ['edited', { written: picture, found: Buffer.from('a text\n'), wanted: picture }],
    ['stale', { written: picture, found: picture, wanted: Uint8Array.of(1) }],
    // Nobody edited it, but it is not the same, as a text would be.
    ['stale', { written: withoutReturn, found: picture, wanted: withoutReturn }],
  ])('that differs is %s, without a diff', (kind, { written, found, wanted }) => {
    write(written);
    writeFileSync(join(output, 'a.png'), found);
    const drift = { kind, path: 'out/sdk/a.png', line: 0, diff: ['(binary)'], cut: 0 };
    expect(check(wanted)).toMatchObject({ state: 'drifted', drifts: [drift] });
    expect(write(wanted).written).toContain('out/sdk/a.png');
    expect(onDisk()).toEqual(wanted);
  });

  it('is written once if the user keeps it', () => {
    write(picture, ['*.png']);
    put({ 'a.png': 'mine' });
    expect(write(picture, ['*.png']).written).toEqual([]);
    expect(readFileSync(join(output, 'a.png'), 'utf8')).toBe('mine');
  });

  it('is removed when it is no longer made, but not if it was edited', () => {
    const none = [{ output, keep: [], files: [{ path: 'b.txt', text: 'b\n' }] }];
    write(picture);
    expect(writeResults(none, shown).value.removed).toEqual(['out/sdk/a.png']);
    write(picture);
    writeFileSync(join(output, 'a.png'), withoutReturn.slice(1));
    const { value, diagnostics } = writeResults(none, shown);
    expect([value.removed, diagnostics.map(({ code }) => code)]).toEqual([[], ['write/edited-kept']]);
  });
});
