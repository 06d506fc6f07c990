// Two machines with one remote cache: what the first generates, the second takes out of the cache.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startCache } from './cache-server.js';

const example = path.resolve('examples/turborepo');
const folder = mkdtempSync(path.join(tmpdir(), 'specwright-turborepo-'));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Turborepo is installed by the first run of this example, and by nothing else. */
function install(): void {
  if (existsSync(path.join(example, 'node_modules/.bin/turbo'))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: example, stdio: ['ignore', 2, 2] });
}

/** Checks in the example as a repository of its own. */
function repository(): string {
  const made = path.join(folder, 'repository');
  cpSync(example, made, { recursive: true, filter: (from) => !/node_modules|\.turbo|\.ts$|expected/.test(from) });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: made });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Example', '-c', 'user.email=example@example.com', 'commit', '-q', '-m', 'Two APIs');
  return made;
}

/** A clone in a folder of its own, with an empty local cache and the packages that `npm ci` would put there. */
function machine(name: string, from: string): string {
  const clone = path.join(folder, name);
  execFileSync('git', ['clone', '-q', from, clone]);
  const bin = path.join(clone, 'node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  for (const entry of readdirSync(path.join(example, 'node_modules')).filter((entry) => /^@?turbo/.test(entry)))
    symlinkSync(path.join(example, 'node_modules', entry), path.join(clone, 'node_modules', entry));
  symlinkSync(path.join(example, 'node_modules/turbo/bin/turbo'), path.join(bin, 'turbo'));
  symlinkSync(path.resolve('dist/cli.js'), path.join(bin, 'specwright'));
  return clone;
}

interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly cache: { readonly status: string; readonly source?: string };
  }[];
}

/** Runs the task on a machine and says where each output came from. */
async function generate(name: string, clone: string, cache: string): Promise<void> {
  const env = {
    PATH: process.env['PATH'],
    HOME: path.join(folder, `home of ${name}`),
    TURBO_API: cache,
    TURBO_TEAM: 'example',
    TURBO_TOKEN: 'example',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
  const runs = path.join(clone, '.turbo/runs');
  rmSync(runs, { recursive: true, force: true });
  await promisify(execFile)(
    path.join(clone, 'node_modules/.bin/turbo'),
    ['run', 'generate', '--summarize', '--output-logs=errors-only'],
    { cwd: clone, env },
  );
  const [file = ''] = readdirSync(runs);
  const { tasks } = JSON.parse(readFileSync(path.join(runs, file), 'utf8')) as Summary;
  for (const { taskId, cache } of tasks.toSorted((a, b) => (a.taskId < b.taskId ? -1 : 1)))
    print(
      `${name}: ${taskId} ${cache.status === 'HIT' ? `from the ${(cache.source ?? '').toLowerCase()} cache` : 'generated'}`,
    );
}

/** One hash of all that was generated in a clone. */
function bytes(clone: string): string {
  const all = createHash('sha256');
  for (const output of ['orders', 'billing'].flatMap((api) => ['sdk', 'docs'].map((of) => `apis/${api}/${of}`)))
    for (const entry of readdirSync(path.join(clone, output), { recursive: true, encoding: 'utf8' }).sort()) {
      const file = path.join(clone, output, entry);
      all.update(`${output}/${entry}\n`);
      if (path.extname(entry) !== '') all.update(readFileSync(file));
    }
  return all.digest('hex');
}

install();
const cache = await startCache();
try {
  const from = repository();
  const [first, second] = [machine('first machine', from), machine('second machine', from)];
  await generate('first machine', first, cache.url);
  await generate('second machine', second, cache.url);
  print(`the same bytes on both: ${bytes(first) === bytes(second) ? 'yes' : 'no'}`);
  appendFileSync(path.join(second, 'apis/orders/schemas/order.yaml'), '  note: { type: string }\n');
  print('second machine: orders/schemas/order.yaml gets a property');
  await generate('second machine', second, cache.url);
  print(`cache: ${cache.log.join(' ')}`);
} finally {
  cache.stop();
  rmSync(folder, { recursive: true, force: true });
}
