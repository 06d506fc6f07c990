import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { guidesOf, type Guide, type Guides } from './guides.js';
import type { NamedPages } from './named-pages.js';
import { guideHtml, guideMarkdown } from './render.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'specwright-guides-'));
});

const pages: NamedPages = {
  paths: new Set(['index.html', 'operations/pets/create-pet.html', 'types/Pet.html']),
  named: new Map([
    ['operation:createPet', 'operations/pets/create-pet.html'],
    ['operation:POST /pets', 'operations/pets/create-pet.html'],
    ['type:Pet', 'types/Pet.html'],
  ]),
};

function read(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const { value, diagnostics } = guidesOf(root, pages);
  const said = diagnostics.map(({ code, message, place, hint }) => {
    const { line, column } = place?.position ?? { line: 0, column: 0 };
    return `${code} ${path.relative(root, place?.file ?? '')}:${line}:${column} ${message} ${hint ?? ''}`;
  });
  return { ...value, said };
}
const guideAt = ({ groups }: Guides, name: string): Guide => {
  const found = groups.flatMap(({ guides }) => guides).find((guide) => guide.name === name);
  if (found === undefined) throw new Error(`There is no guide ${name}`);
  return found;
};
const html = (guides: Guides, name: string): string => guideHtml(guideAt(guides, name), guides.destinations).trim();

describe('the guides of a folder', () => {
  it('are in order, by folders, with their titles', () => {
    const { groups, said } = read({
      'b.md': '---\norder: 2\n---\n# *Second* `guide`\nText',
      'a.md': '---\norder: 10\ntitle: Tenth\ndescription: What it is about\n---\n# Other\n',
      'last-of-all.md': 'Without a heading',
      'zoo/README.md': '---\norder: 1\n---\n# The zoo',
      'zoo/Éléphant big.md': '',
      'zoo/deep/x.md': '## Not a title\n',
      'other/y.md': '# Y\n# Z',
      '.hidden/z.md': '# Z',
      'notes.txt': 'no guide',
    });
    expect(groups.map(({ title, guides }) => [title, guides.map(({ path, heading }) => `${path} ${heading}`)])).toEqual(
      [
        [undefined, ['guides/b.html Second guide', 'guides/a.html Tenth', 'guides/last-of-all.html Last of all']],
        ['The zoo', ['guides/zoo/index.html The zoo', 'guides/zoo/éléphant-big.html Éléphant big']],
        ['Other', ['guides/other/y.html Y']],
        ['The zoo / Deep', ['guides/zoo/deep/x.html X']],
      ],
    );
    expect(groups[0]?.guides[1]?.description).toBe('What it is about');
    expect(said).toEqual([]);
  });

  it('show their text below the title, with an id for each heading', () => {
    const guides = read({ 'a.md': '# Title\n\n## Set up\n\n### Content\n\n## Set up\n' });
    expect(html(guides, 'a.md')).toBe(
      '<h2 id="set-up">Set up</h2><h3 id="content-1">Content</h3><h2 id="set-up-1">Set up</h2>',
    );
    expect(guideAt(guides, 'a.md').headings.map(({ level, id }) => [level, id])).toEqual([
      [2, 'set-up'],
      [3, 'content-1'],
      [2, 'set-up-1'],
    ]);
  });

  it('have their images beside them', () => {
    const { images, said } = read({ 'img/A b.SVG': '<svg/>', 'img/c.png': 'png', 'a.md': '' });
    expect(images.map((image) => [image.path, image.text])).toEqual([
      ['guides/img/a-b.svg', '<svg/>'],
      ['guides/img/c.png', undefined],
    ]);
    expect(said).toEqual([]);
  });
});

describe('a link of a guide', () => {
  const files = {
    'x/other.md': '# Other\n## Part one\n',
    'x/README.md': '# X',
    'img/a b.png': 'png',
    'x/near.svg': '<svg/>',
  };

  test.each([
    ['[a](x/other.md)', 'x/other.html'],
    ['[a](./x/other.md#part-one)', 'x/other.html#part-one'],
    ['[a](x/other.md#other)', 'x/other.html'],
    ['[a](/x/other.md)', 'x/other.html'],
    ['[a](x/)', 'x/index.html'],
    ['[a](x)', 'x/index.html'],
    ['[a](#here)', '#here'],
    ['[a](#content)', '#content-1'],
    ['[a](guide.md)', '#content'],
    ['[a](operation:createPet)', '../operations/pets/create-pet.html'],
    ['[a](<operation:POST /pets>)', '../operations/pets/create-pet.html'],
    ['[a](operation:POST%20/pets#body.name)', '../operations/pets/create-pet.html#body.name'],
    ['[a](type:Pet#address.street)', '../types/Pet.html#address.street'],
    ['[a](../types/Pet.md)', '../types/Pet.html'],
    ['[a](../types/Pet.html#a)', '../types/Pet.html#a'],
    ['[a](<img/a b.png>)', 'img/a-b.png'],
    ['[a][b]\n\n[b]: x/other.md "T"', 'x/other.html'],
    ['<a href="x/other.md">a</a>', 'x/other.html'],
    ['[a](https://example.com/a.md)', 'https://example.com/a.md'],
  ])('%s leads to %s', (link, href) => {
    const guides = read({ ...files, 'guide.md': `## Here\n## Content\n${link}\n` });
    expect(/ href="([^"]*)"/u.exec(html(guides, 'guide.md'))?.[1]).toBe(href);
    expect(guides.said).toEqual([]);
  });

  test.each([
    ['![a](x/near.svg)', 'x/near.svg'],
    ['![a](<img/a b.png>)', 'img/a-b.png'],
    ['![a](img/a%20b.png)', 'img/a-b.png'],
    ['<img src="x/near.svg" alt="a">', 'x/near.svg'],
  ])('an image %s is at %s', (image, src) => {
    const guides = read({ ...files, 'guide.md': `${image}\n` });
    expect(/ src="([^"]*)"/u.exec(html(guides, 'guide.md'))?.[1]).toBe(src);
    expect(guides.said).toEqual([]);
  });

  test.each([
    [
      'a [b](x/othr.md)',
      'site/link guide.md:5:7 There is neither a guide nor a page at `x/othr.md`. Did you mean `x/other.md`?',
    ],
    ['[b](../../secret.md)', 'site/link guide.md:5:5 There is neither a guide nor a page at `../../secret.md`.'],
    [
      '[b](x/other.md#part-on)',
      'site/link guide.md:5:5 `x/other.md` has no heading `#part-on`. Did you mean `part-one`?',
    ],
    ['[b](#nowhere)', 'site/link guide.md:5:5 `guide.md` has no heading `#nowhere`.'],
    [
      '[b](operation:createPets)',
      'site/link guide.md:5:5 The document has no operation `createPets`. Did you mean `operation:createPet`?',
    ],
    ['[b](type:Cat)', 'site/link guide.md:5:5 The document has no type `Cat`.'],
    [
      '[c](x/other.md)\n[d](x/other.md) [b](no.md)',
      'site/link guide.md:6:21 There is neither a guide nor a page at `no.md`.',
    ],
    ['| a |\n| - |\n| [b](no.md) |', 'site/link guide.md:7:7 There is neither a guide nor a page at `no.md`.'],
    [
      '![b](img/ab.png)',
      'site/missing-image guide.md:5:6 There is no image `img/ab.png` in the folder of guides. Did you mean `img/a b.png`?',
    ],
  ])('%s is reported', (link, message) => {
    const { said } = read({ ...files, 'guide.md': `---\ntitle: G\n---\n\n${link}\n` });
    expect(said).toEqual([expect.stringContaining(message)]);
  });

  test('leads to Markdown in the Markdown of a guide', () => {
    const guides = read({
      ...files,
      'guide.md':
        '# G\n\n[a](x/other.md#part-one) [b](operation:createPet), [c](#here)\n![d](x/near.svg) [e](no.md)\n\n## Here\n',
    });
    expect(guideMarkdown(guideAt(guides, 'guide.md'), guides.destinations)).toBe(
      '# G\n\n[a](x/other.md#part-one) [b](../operations/pets/create-pet.md), [c](#here)\n![d](x/near.svg) [e](no.md)\n\n## Here\n',
    );
  });
});

describe('what is wrong with a guide', () => {
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      'a key',
      { 'a.md': '---\ntitle: A\norder: 1\ntitl: B\n---\n' },
      ['site/front-matter a.md:4:1 There is no key `titl` in front matter. Did you mean `title`?'],
    ],
    ['a value', { 'a.md': '---\norder: first\n---\n' }, ['site/front-matter a.md:2:1 `order` must be a number.']],
    ['a text', { 'a.md': '---\ntitle: 1\n---\n' }, ['site/front-matter a.md:2:1 `title` must be a string.']],
    ['YAML', { 'a.md': '---\ntitle: [\n---\n' }, ['site/front-matter a.md:3:1 The front matter is not YAML']],
    ['a list', { 'a.md': '---\n- a\n---\n' }, ['site/front-matter a.md:2:1 The front matter is not a map.']],
    [
      'two addresses',
      { 'a b.md': '', 'A-B.md': '' },
      ['site/guide-name a b.md:0:0 `A-B.md` and `a b.md` would both be at `guides/a-b.html`.'],
    ],
  ])('%s', (_, files, want) => {
    expect(read(files).said).toEqual(want.map((text) => expect.stringContaining(text) as string));
  });

  test.each([
    ['empty', '---\n---\ntext', 'text'],
    ['a line alone', '---\ntext', '---\ntext'],
    ['a line below', 'text\n\n---\na: b\n---\n', 'text\n\n---\na: b\n---\n'],
  ])('nothing, where front matter is %s', (_, text, rest) => {
    const guides = read({ 'a.md': text });
    expect([guides.said, guideAt(guides, 'a.md').text]).toEqual([[], rest]);
  });

  it('that it is not in the folder', () => {
    writeFileSync(path.join(root, '../secret-guide.md'), '# Secret');
    symlinkSync('../secret-guide.md', path.join(root, 'a.md'));
    expect(read({}).said).toEqual([expect.stringContaining('site/file a.md:0:0 `a.md` is a link that leads out')]);
  });

  it('that the folder is none', () => {
    const { diagnostics } = guidesOf(path.join(root, 'none'), pages);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'site/file The folder of guides does not exist.',
    ]);
  });
});
