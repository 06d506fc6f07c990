// How time and memory grow with each dimension of a document: npm run bench:growth -- [--only words] [--seconds 10]
// Prints a row per dimension. With `--json FILE` they also take the place of those in the raw figures of that file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { freshDist } from '../scripts/run.mjs';
import { dimensions } from './dimensions/index.mjs';
import { exponents } from './figures.mjs';
import { bench } from './paths.mjs';

/** A row as a line of text: the exponents of time and memory, the dimension, and how far it was measured. */
function line({ name, time, space, n, cpu, end }) {
  const [first, second] = [time, space].map((exponent) => exponent?.toFixed(2) ?? '   -');
  const reached = n === undefined ? '' : `${n} in ${cpu.toFixed(1)} s`;
  return `${first}  ${second}  ${name}: ${[reached, end].filter(Boolean).join(', ')}`;
}

/** Measures the dimensions whose names hold one of some words; `say` is told of each as soon as it is done. */
export function growthOf(seconds, { words = [''], say }) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'specwright-growth-'));
  const env = { ...process.env, XDG_CACHE_HOME: home };
  const measured = (name) => {
    const args = ['--expose-gc', path.join(bench, 'dimension.mjs'), name, String(seconds)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    const { runs, end } = stdout === '' ? { runs: [], end: stderr.trim().split('\n').at(-1) } : JSON.parse(stdout);
    const row = { name, ...exponents(runs), end };
    say(line(row));
    return row;
  };
  try {
    const names = Object.keys(dimensions).filter((name) => words.some((word) => name.includes(word)));
    return { seconds, rows: names.map(measured) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Raw figures with rows that were measured anew, in the order of the dimensions. */
export function withRows(figures, { seconds, rows }) {
  const known = new Map([...(figures.growth?.rows ?? []), ...rows].map((row) => [row.name, row]));
  return { ...figures, growth: { seconds, rows: Object.keys(dimensions).flatMap((name) => known.get(name) ?? []) } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, seconds: { type: 'string', default: '10' }, json: { type: 'string' } },
  });
  if (freshDist() !== 0) process.exit(1);
  console.log('time  memory');
  const growth = growthOf(Number(values.seconds), {
    words: values.only?.split(','),
    say: (text) => console.log(text),
  });
  if (values.json !== undefined) {
    const figures = withRows(JSON.parse(readFileSync(values.json, 'utf8')), growth);
    writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
}
