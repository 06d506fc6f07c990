import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromSource } from '../../../scripts/from-source.mjs';
import { run } from '../../pipeline/run.js';
import type { Ending } from '../../app/ending.js';
import { performAll } from '../../app/projects/perform-all.js';
import { inPool, type Queued } from '../../app/projects/pool.js';
import { startProcess } from '../../app/projects/process.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
mkdirSync(path.join(root, '.scratch'), { recursive: true });
// Below the root, so that the packages that the worker imports are found.
const scratch = mkdtempSync(path.join(root, '.scratch/worker-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const worker = path.join(scratch, 'worker.mjs');
beforeAll(() => fromSource('cli/projects/worker', worker));

/** The hash of every file below a folder. */
function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  const hashed = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return Object.fromEntries(paths.map((file) => [path.relative(folder, file), hashed(file)]));
}

it('writes the same bytes and tells the same, however many processes are at work', async () => {
  const names = ['petshop', 'medusa-payment-session', 'cases/unions', 'cases/faults'];
  const made: { files: Record<string, string>; told: Pick<Ending, 'diagnostics' | 'made'> }[] = [];
  for (const jobs of [undefined, 1, 3]) {
    const cwd = mkdtempSync(path.join(scratch, 'made-'));
    for (const name of names) cpSync(path.join(root, 'specs', name), path.join(cwd, name), { recursive: true });
    const targets = [
      { target: 'typescript', output: 'sdk' },
      { target: 'docs', output: 'docs' },
    ];
    // A project that names its targets is sent to a process too.
    const projects = names.map((name, at) => ({
      ...{ name, input: `${name}/openapi.yaml`, out: `out/${name}` },
      ...(at === 0 ? { targets } : {}),
    }));
    const configuration = path.join(cwd, 'many.json');
    writeFileSync(configuration, JSON.stringify({ projects }));
    const request = { document: undefined, configuration, out: undefined, strict: false };
    const many = jobs === undefined ? {} : { jobs, worker };
    const { diagnostics, made: written } = await performAll('generate', request, { cwd }, run, many);
    made.push({ files: bytesIn(cwd), told: { diagnostics, ...(written && { made: written }) } });
  }
  const [inProcess, ...inProcesses] = made;
  expect(Object.keys(inProcess?.files ?? {}).length).toBeGreaterThan(200);
  expect(inProcess?.told.diagnostics.length).toBeGreaterThan(5);
  for (const other of inProcesses) expect(other).toEqual(inProcess);
});

/** A worker that answers after a while that its task says, or not at all. */
const fixture = `process.on('message', ({ request: { document } }) => {
  if (document === 'killed') process.kill(process.pid, 'SIGKILL');
  else if (document === 'ended') process.exit(3);
  else if (document === 'fails') process.send({ kind: 'fault', message: 'it fails' });
  else setTimeout(() => process.send({ kind: 'ending', ending: { diagnostics: [], texts: new Map([[document, '']]) } }), 200 / document.length);
});`;

it.each([1, 2, 5])('answers in the order of the list, and goes on where a process dies: %d at a time', async (jobs) => {
  const program = path.join(scratch, 'fixture.mjs');
  writeFileSync(program, fixture);
  const queue = ['a', 'killed', 'bbbb', 'ended', 'cc', 'fails', 'dddddd'].map((name, weight): Queued => {
    const request = { document: name, configuration: undefined, out: undefined, strict: false };
    return { name, weight, task: { command: 'generate', request, cwd: '.', noting: false } };
  });
  const running: number[] = [];
  const settled = await inPool(
    queue,
    jobs,
    () => startProcess(program),
    (_, names) => running.push(names.length),
  );
  expect(settled.map((one) => ('fault' in one ? one.fault : [...(one.ending.texts?.keys() ?? [])].join()))).toEqual([
    'a',
    'its process exited with SIGKILL',
    'bbbb',
    'its process exited with exit code 3',
    'cc',
    'it fails',
    'dddddd',
  ]);
  expect(Math.max(...running)).toBe(Math.min(jobs, queue.length));
});

it('answers where there is no program to start', async () => {
  const request = { document: 'a', configuration: undefined, out: undefined, strict: false };
  const queue: Queued[] = [{ name: 'a', weight: 0, task: { command: 'generate', request, cwd: '.', noting: false } }];
  const [settled] = await inPool(
    queue,
    1,
    () => startProcess(path.join(scratch, 'nothing.mjs')),
    () => undefined,
  );
  expect(settled).toMatchObject({ fault: 'its process exited with exit code 1' });
});
