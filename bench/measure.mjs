import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { cacheHome, scratch } from './paths.mjs';

/**
 * Node tells a parent nothing of what its children used, and a child nothing of its own children. So each run is started
 * by GNU time, which asks the kernel when the run has ended (wait4): user and system time of the process, all its
 * threads and all children it waited for, to 10 ms; and the peak memory of the largest process among them, which
 * is not the sum where there are several. Wall time is taken here, to well under a millisecond, and holds the
 * start of `time` too (about one millisecond).
 */
const candidates = ['/usr/bin/time', '/usr/local/bin/gtime', '/opt/homebrew/bin/gtime'];

/** The program of GNU time, or `undefined`. */
export function gnuTime() {
  const works = (file) => existsSync(file) && spawnSync(file, ['-q', '-f', '%M', 'true']).status === 0;
  return candidates.find(works);
}

/** What an ending means; the last one takes what is left. */
const endings = [
  ['time', ({ expired }) => expired],
  ['memory', ({ status, text }) => /heap out of memory|allocation failed/iu.test(text) || status === 137],
  ['failed', ({ status }) => status !== 0],
  ['done', () => true],
];

/**
 * Runs a program to its end, or for `limit` seconds. Gives `outcome` (`done`, `failed`, `memory` or `time`), wall and
 * CPU time in seconds, peak memory in MB, and where it did not end well the last line that it printed as `detail`.
 */
export async function measure(time, program, args, { cwd, limit }) {
  const figures = path.join(scratch, `time-${process.pid}.txt`);
  mkdirSync(scratch, { recursive: true });
  const began = process.hrtime.bigint();
  const child = spawn(time, ['-q', '-o', figures, '-f', '%U %S %M', program, ...args], {
    cwd,
    // A group of its own, so that all of it ends when its time is up.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Without options of Node that are meant for this process, and without what would reach for a network.
    env: { ...process.env, NODE_OPTIONS: '', XDG_CACHE_HOME: cacheHome, NO_COLOR: '1', DO_NOT_TRACK: '1', CI: '1' },
  });
  let text = '';
  const keep = (data) => (text = (text + data).slice(-20_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const kill = () => process.kill(-child.pid, 'SIGKILL');
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    kill();
  }, limit * 1000);
  // A group of its own does not hear what is typed here.
  const interrupt = () => {
    kill();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  clearTimeout(timer);
  process.removeListener('SIGINT', interrupt);
  const wall = Number(process.hrtime.bigint() - began) / 1e9;
  const [outcome] = endings.find(([, holds]) => holds({ expired, status, text }));
  const used = existsSync(figures)
    ? readFileSync(figures, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
    : [];
  rmSync(figures, { force: true });
  const [user, system, kibibytes] = used.length === 3 ? used : [];
  return {
    outcome,
    wall: rounded(wall),
    ...(user !== undefined && { cpu: rounded(user + system), memory: rounded((kibibytes * 1024) / 1e6) }),
    ...(outcome !== 'done' && { detail: lastLine(text) }),
  };
}

const rounded = (value) => Math.round(value * 1000) / 1000;

/** The line that says most of a failure: the first that speaks of an error, else the last. Paths are of no use to a reader. */
function lastLine(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((one) => /error|failed/iu.test(one)) ?? lines.at(-1) ?? '';
  return line
    .trim()
    .replace(/(?:\/[\w.@-]+){2,}/gu, (file) => path.basename(file))
    .slice(0, 200);
}
