import { afterAll, describe, expect, it } from 'vitest';
import { make, morePages, pages, sdk } from './api.js';
import { Workshop } from './inspect/compile.js';
import { documentOf, names } from './documents/names.js';
import { pathFaults } from './inspect/paths.js';

const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
});

/** Each kind by itself, and all of them at once, where they are in each other's way. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(names),
  ['all', Object.values(names).flat()],
];

const titles = [
  'Promise',
  'Server List',
  'Request',
  'Error API',
  'con',
  '😀',
  '日本語'.repeat(100),
  'Client SDK',
  'default',
  '1',
];

describe('names that are something else already', () => {
  it.each(rows)('%s: files can be everywhere', async (name, all) => {
    const { files, errors } = await make(documentOf(all), [sdk, ...pages, ...morePages]);
    workshop.add(name, new Map([...files].filter(([path]) => path.startsWith('sdk/'))));
    expect(errors).toEqual([]);
    expect(pathFaults([...files.keys()])).toEqual([]);
  });

  it.each(titles.map((title, index) => [title.slice(0, 20), title, index] as const))(
    '%s: a title',
    async (_, title, index) => {
      const { files, errors } = await make({ ...documentOf(['pet']), info: { title, version: '1' } }, [sdk]);
      workshop.add(`title${String(index)}`, files);
      expect(errors).toEqual([]);
      expect(pathFaults([...files.keys()])).toEqual([]);
    },
  );

  it('are code that the compiler takes', async () => {
    expect(
      await workshop.compile([...rows.map(([name]) => name), ...titles.map((_, index) => `title${String(index)}`)]),
    ).toEqual([]);
  });
});
