import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, test } from 'vitest';
import { generate } from '../generator/index.ts';
import { withFiles } from './documents.mjs';
import { withOneDescriptionChanged } from './edit.mjs';
import { exponents, median, summary } from './figures.mjs';
import { withRows } from './growth.mjs';
import { gnuTime, measure } from './measure.mjs';
import { readOptions, WrongUse } from './options.mjs';
import { results, root } from './paths.mjs';
import { reports, withPart } from './report.mjs';
import { synthetic } from './synthetic.mjs';
import { readmePart } from './tables.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const given = json(new URL('fixtures/results.json', import.meta.url));
const expected = fileURLToPath(new URL('fixtures/expected', import.meta.url));

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

const run = (n, cpu, memory) => ({ n, cpu, memory });
test.each([
  ['linear time, constant memory', [run(16, 1, 100), run(32, 2, 100), run(64, 4, 100)], { time: 1, space: 0, n: 64 }],
  ['quadratic time', [run(8, 9, 9), run(16, 1, 100), run(32, 4, 150), run(64, 16, 200)], { time: 2, space: 0.5 }],
  ['too few documents', [run(16, 1, 100), run(32, 2, 100)], {}],
])('the exponents of %s', (_, runs, want) => expect(exponents(runs)).toMatchObject(want));

it('puts rows that were measured anew in the place of the old ones, in the order of the dimensions', () => {
  const row = (name, time) => ({ name, time });
  const before = { rounds: 3, growth: { seconds: 2, rows: [row('schemas', 1), row('tags', 2)] } };
  const after = withRows(before, { seconds: 10, rows: [row('tags', 1), row('properties', 1)] });
  expect(after).toEqual({
    rounds: 3,
    growth: { seconds: 10, rows: [row('schemas', 1), row('properties', 1), row('tags', 1)] },
  });
});

const sentence = 'The colour of the thing.';
test.each([
  ['JSON', (text) => JSON.stringify({ description: text })],
  ['YAML', (text) => `description: ${text}\n`],
])('one description is changed in %s', (_, write) => {
  const content = { components: { schemas: { Thing: { description: sentence } } } };
  const want = write('The colour of the thing, changed.').replace('changed.', 'changed');
  expect(withOneDescriptionChanged(write(sentence), content)).toBe(want);
});

const set = (files) => [{ id: 'a' }, { id: 'b' }, ...files.map((id) => ({ id }))];
test.each([
  [['--rounds', '5', '--only', 'b'], { rounds: 5, documents: [{ id: 'b' }], peers: ['x'] }],
  [[], { rounds: 3, documents: [{ id: 'a' }, { id: 'b' }], peers: ['x'] }],
  [['--document', 'c', '--only', 'c'], { documents: [{ id: 'c' }], growth: false }],
  [['--only', 'growth', '--seconds', '10'], { documents: [], growth: true, seconds: 10 }],
])('the arguments %j', (args, want) => expect(readOptions(args, set, ['x'])).toMatchObject(want));

test.each([
  [['--rounds', '0'], /from 1 to 99/u],
  [['--seconds', 'ten'], /above 0/u],
  [['--only', 'c'], /no document `c`; there are a, b/u],
  [['--sped'], /--sped/u],
])('the wrong arguments %j', (args, message) => {
  expect(() => readOptions(args, set, ['x'])).toThrow(WrongUse);
  expect(() => readOptions(args, set, ['x'])).toThrow(message);
});

test.each([
  ['stripe.json', { id: 'stripe', name: 'Stripe', file: path.resolve('stripe.json') }],
  ['mine.yaml', { id: 'mine', name: 'mine', file: path.resolve('mine.yaml') }],
])('the document %s', (file, want) => {
  const rows = withFiles([file]).filter(({ id }) => id === want.id);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject(want);
});

const time = gnuTime();
test.skipIf(time === undefined).each([
  ['console.log(1)', { outcome: 'done' }],
  ["console.log('one'); console.error('Error: two'); process.exit(3)", { outcome: 'failed', detail: 'Error: two' }],
  ["console.log('FATAL: heap out of memory'); process.exit(134)", { outcome: 'memory' }],
])('what became of a run: %s', async (program, want) => {
  const figures = await measure(time, process.execPath, ['-e', program], { cwd: root, limit: 120 });
  expect(figures).toMatchObject({ ...want, cpu: expect.any(Number), memory: expect.any(Number) });
});
