import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, test } from 'vitest';
import { generate } from '../generator/index.ts';
import { withOneDescriptionChanged } from './edit.mjs';
import { median, summary } from './figures.mjs';
import { readOptions, WrongUse } from './options.mjs';
import { results, root } from './paths.mjs';
import { reports, withPart } from './report.mjs';
import { synthetic } from './synthetic.mjs';
import { readmePart } from './tables.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const given = json(new URL('fixtures/results.json', import.meta.url));
const expected = new URL('fixtures/expected/', import.meta.url).pathname;

test.each([10, 100])(
  'a synthetic document of %i schemas is the same each time, and Specwright takes it',
  async (size) => {
    const document = synthetic(size);
    expect(JSON.stringify(synthetic(size))).toBe(JSON.stringify(document));
    expect(Object.keys(document.components.schemas)).toHaveLength(size);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'specwright-bench-'));
    try {
      writeFileSync(path.join(folder, 'openapi.json'), JSON.stringify(document));
      const made = await generate({ document: 'openapi.json', cwd: folder, out: 'out' });
      expect(made.diagnostics).toEqual([]);
      expect(made.written.length).toBeGreaterThan(size);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test.each(Object.keys(reports(given)))('the report makes %s of raw figures', async (name) => {
  await expect(reports(given)[name]).toMatchFileSnapshot(path.join(expected, name));
});

it('makes the part of the README', async () => {
  await expect(`${readmePart(given)}\n`).toMatchFileSnapshot(path.join(expected, 'readme.md'));
});

it('made what is checked in from the raw figures that are checked in', () => {
  const figures = json(path.join(results, 'results.json'));
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  expect(withPart(readme, readmePart(figures))).toBe(readme);
  for (const [name, text] of Object.entries(reports(figures)))
    expect(readFileSync(path.join(results, name), 'utf8')).toBe(text);
});

it('takes ratios within a round', () => {
  const run = (tool, round, cpu) => ({ document: 'one', tool, round, outcome: 'done', wall: 1, cpu, memory: 100 });
  const runs = [run('openapi-typescript', 1, 1), run('own', 1, 2), run('openapi-typescript', 2, 10), run('own', 2, 30)];
  const { cpu, ratios } = summary({ runs, output: [] }, 'one', 'own');
  expect([cpu, ratios['openapi-typescript'], ratios['hey-api-zod']]).toEqual([16, 2.5, undefined]);
});

test.each([
  [[], undefined],
  [[3], 3],
  [[10, 9, 1], 9],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %j', (numbers, want) => expect(median(numbers)).toBe(want));

const sentence = 'The colour of the thing.';
test.each([
  ['JSON', (text) => JSON.stringify({ description: text })],
  ['YAML', (text) => `description: ${text}\n`],
])('one description is changed in %s', (_, write) => {
  const content = { components: { schemas: { Thing: { description: sentence } } } };
  const want = write('The colour of the thing, changed.').replace('changed.', 'changed');
  expect(withOneDescriptionChanged(write(sentence), content)).toBe(want);
});

test.each([
  [['--rounds', '5', '--only', 'b'], { rounds: 5, only: ['b'], peers: ['x'] }],
  [[], { rounds: 3, only: ['a', 'b'], peers: ['x'] }],
])('the arguments %j', (args, want) => expect(readOptions(args, ['a', 'b'], ['x'])).toMatchObject(want));

test.each([
  [['--rounds', '0'], /from 1 to 99/u],
  [['--only', 'c'], /no document `c`; there are a, b/u],
  [['--sped'], /--sped/u],
])('the wrong arguments %j', (args, message) => {
  expect(() => readOptions(args, ['a', 'b'], ['x'])).toThrow(WrongUse);
  expect(() => readOptions(args, ['a', 'b'], ['x'])).toThrow(message);
});
