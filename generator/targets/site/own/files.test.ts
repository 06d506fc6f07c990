import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { readImage, readText } from './files.js';
import { ownFiles } from './own-files.js';

let root: string;
const at = (name: string): string => join(root, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'specwright-site-'));
});

const said = ({ diagnostics }: ReturnType<typeof readText | typeof readImage>): string[] =>
  diagnostics.map(({ code, message }) => `${code} ${message}`);

describe('a text of the user', () => {
  it('has LF line ends, and no byte order mark', () => {
    const file = put('a.css', '\uFEFFa {}\r\nb {}\r\n');
    expect(readText(file)).toMatchObject({ value: { file, text: 'a {}\nb {}\n' }, diagnostics: [] });
  });

  test.each<[string, () => string, string]>([
    ['missing', () => at('a.css'), 'site/file `a.css` does not exist.'],
    ['below a file', () => join(put('a', ''), 'b.css'), 'site/file `b.css` does not exist.'],
    ['a folder', () => root, 'is a folder, not a file.'],
    ['not UTF-8', () => put('a.css', Uint8Array.of(0xff)), 'site/encoding `a.css` is not UTF-8.'],
    [
      'too large',
      () => {
        truncateSync(put('a.css', ''), 2_000_001);
        return at('a.css');
      },
      'site/too-large `a.css` has 2000001 bytes, more than 2000000.',
    ],
  ])('that is %s is reported', (_, file, message) => {
    const outcome = readText(file());
    expect([outcome.value, said(outcome)]).toEqual([undefined, [expect.stringContaining(message)]]);
    expect(outcome.diagnostics[0]?.hint).toBeDefined();
  });
});

describe('an image of the user', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a);

  it('is a file of bytes, at its place', () => {
    expect(readImage(put('Logo.PNG', png), 'assets/logo').value).toEqual({
      path: 'assets/logo.png',
      bytes: Buffer.from(png),
    });
  });

  it('is a text if it is SVG', () => {
    expect(readImage(put('a.svg', '<svg/>\r\n'), 'assets/logo').value).toEqual({
      path: 'assets/logo.svg',
      text: '<svg/>\n',
    });
  });

  test.each([['a.html'], ['a.tiff'], ['png'], ['a.constructor']])('is not one by the name %s', (name) => {
    expect(said(readImage(put(name, png), 'assets/logo'))).toEqual([
      `site/image \`${name}\` is not an image of the web.`,
    ]);
  });

  it('is not read through a link that leads out of its folder', () => {
    mkdirSync(at('guides'));
    put('guides/in.png', png);
    put('secret.png', png);
    symlinkSync(at('secret.png'), at('guides/out.png'));
    symlinkSync(at('guides/in.png'), at('guides/link.png'));
    expect(said(readImage(at('guides/out.png'), 'a', at('guides')))).toEqual([
      'site/file `out.png` is a link that leads out of its folder.',
    ]);
    expect(said(readImage(at('guides/link.png'), 'a', at('guides')))).toEqual([]);
  });
});

describe('the files of a site', () => {
  it('are read, and each fault is reported', () => {
    const style = put('own.css', 'a {}\n');
    const logo = put('logo.svg', '<svg/>');
    const { value, diagnostics } = ownFiles({ style, logo, favicon: at('none.ico') });
    expect(value).toEqual({
      logo: { path: 'assets/logo.svg', text: '<svg/>' },
      favicon: undefined,
      style: { file: style, text: 'a {}\n' },
      changelog: undefined,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['site/file']);
  });
});
