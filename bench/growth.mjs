// How time grows with each dimension of a document: npm run bench:growth -- [--only words] [--seconds 10]
// Prints a row per dimension: the exponent between n and 4n at the largest n that fits into the seconds (CPU time of the
// library, SDK and pages together), and that of the memory. Each dimension is measured in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { freshDist } from '../scripts/run.mjs';
import { dimensions } from './dimensions/index.mjs';

const self = fileURLToPath(import.meta.url);
const smallest = 16;
const largest = 1_000_000;

/** Writes what a run is given into a folder; returns its configuration. */
function prepare(made, folder) {
  const {
    document,
    files = {},
    overlay,
    overlays = overlay ? [overlay] : [],
    more = {},
  } = 'openapi' in made ? { document: made } : made;
  const write = (name, value) => writeFileSync(path.join(folder, name), JSON.stringify(value));
  write('openapi.json', { ...document, ...more });
  for (const [name, value] of Object.entries(files)) write(name, value);
  const named = overlays.map((actions, index) => {
    write(`overlay${index}.json`, { overlay: '1.0.0', info: { title: 'Growth', version: '1' }, actions });
    return `overlay${index}.json`;
  });
  const targets = [
    { target: 'typescript', output: 'sdk' },
    { target: 'docs', output: 'docs' },
  ];
  return { input: 'openapi.json', overlays: named, targets };
}

/** Seconds of CPU time and megabytes of memory that a document of size `n` takes; the first error, if it has one. */
async function measure(generate, name, n) {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'specwright-growth-'));
  try {
    const configuration = prepare(dimensions[name](n), cwd);
    const before = process.cpuUsage();
    const { diagnostics } = await generate({ configuration, cwd, out: 'out' });
    const { user, system } = process.cpuUsage(before);
    const error = diagnostics.find(({ severity }) => severity === 'error');
    return { n, cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024, error };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Measures one dimension, twice as much each time, until the time is up or a budget ends it; returns its row. */
async function row(name, seconds) {
  const { generate } = await import('../dist/index.js');
  await measure(generate, 'properties', smallest);
  const runs = [];
  let end = '';
  for (let n = smallest; n <= largest; n *= 2) {
    const run = await measure(generate, name, n);
    if (run.error) end = `${run.error.code} at ${n}`;
    if (run.error) break;
    runs.push(run);
    if (run.cpu * 2 > seconds) break;
  }
  const [last, before] = [runs.at(-1), runs.at(-3)];
  if (!before) return `   -     -  ${name}: ${end}`;
  const exponent = (figure) => (Math.log(figure(last) / figure(before)) / Math.log(4)).toFixed(2);
  const figures = `${exponent(({ cpu }) => cpu)}  ${exponent(({ memory }) => memory)}`;
  return `${figures}  ${name}: ${last.n} in ${last.cpu.toFixed(1)} s${end && `, ${end}`}`;
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, seconds: { type: 'string', default: '10' }, one: { type: 'string' } },
});
if (values.one !== undefined) {
  console.log(await row(values.one, Number(values.seconds)));
} else {
  if (freshDist() !== 0) process.exit(1);
  const words = values.only?.split(',') ?? [''];
  const home = mkdtempSync(path.join(os.tmpdir(), 'specwright-growth-'));
  mkdirSync(path.join(home, 'cache'));
  console.log('time  memory');
  for (const name of Object.keys(dimensions).filter((one) => words.some((word) => one.includes(word)))) {
    const env = { ...process.env, XDG_CACHE_HOME: path.join(home, 'cache') };
    const { stdout, stderr } = spawnSync(process.execPath, [self, '--one', name, '--seconds', values.seconds], {
      encoding: 'utf8',
      env,
    });
    console.log(stdout.trim() || `FAILED  ${name}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  }
  rmSync(home, { recursive: true, force: true });
}
