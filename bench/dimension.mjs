// Measures one dimension of a document: node bench/dimension.mjs NAME SECONDS
// Prints as JSON what documents of 16, 32, 64 … took, until one of twice the size would take longer than the seconds, and
// what ended it before. A process of its own, so that no dimension pays for the memory of another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from '../dist/index.js';
import { dimensions } from './dimensions/index.mjs';

const smallest = 16;
const largest = 8_000_000;

/** Writes what a run is given into a folder; returns its configuration. */
function prepare(made, folder) {
  const given = 'openapi' in made || 'swagger' in made ? { document: made } : made;
  const {
    document,
    text = JSON.stringify(document),
    name = 'openapi.json',
    files = {},
    overlays = [],
    flavour,
  } = given;
  const write = (file, value) => writeFileSync(path.join(folder, file), value);
  write(name, text);
  for (const [file, value] of Object.entries(files)) write(file, JSON.stringify(value));
  const named = overlays.map((actions, index) => {
    const overlay = { overlay: '1.0.0', info: { title: 'Growth', version: '1' }, actions };
    write(`overlay${index}.json`, JSON.stringify(overlay));
    return `overlay${index}.json`;
  });
  const targets = [
    { target: 'typescript', output: 'sdk' },
    { target: 'docs', output: 'docs', ...(flavour && { flavour }) },
  ];
  return { input: name, overlays: named, targets };
}

/** Seconds of CPU time and megabytes of memory that a document of size `n` takes; the first error, if it has one. */
async function measure(name, n) {
  const cwd = mkdtempSync(path.join(os.tmpdir(), 'specwright-growth-'));
  try {
    const configuration = prepare(dimensions[name](n), cwd);
    // What was left behind by making the document is none of the generator's.
    globalThis.gc?.();
    const before = process.cpuUsage();
    const { diagnostics } = await generate({ configuration, cwd, out: 'out' });
    const { user, system } = process.cpuUsage(before);
    const error = diagnostics.find(({ severity }) => severity === 'error');
    return { n, cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024, error: error?.code };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const [name, seconds] = process.argv.slice(2);
await measure('properties', smallest);
const runs = [];
let end;
for (let n = smallest; n <= largest; n *= 2) {
  const { error, ...run } = await measure(name, n);
  if (error !== undefined) end = `${error} at ${n}`;
  if (error !== undefined) break;
  runs.push(run);
  if (run.cpu * 2 > Number(seconds)) break;
}
console.log(JSON.stringify({ runs, end }));
