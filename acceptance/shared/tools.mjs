import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/root.mjs';

export const shared = path.join(root, '../shared');
export const scratch = path.join(root, '.scratch/shared');
export const tools = path.join(root, '.scratch/tools');
export const cli = path.join(root, 'dist/cli.js');

/** Runs a program; gives what it printed, and fails where it does not end with `exit`. */
export async function run(command, args, { cwd = root, env = process.env, exit = 0 } = {}) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let all = '';
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
    all += data;
  });
  child.stderr.on('data', (data) => (all += data));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? signal));
  });
  if (code !== exit)
    throw new Error(`exit ${code}, not ${exit}: ${path.basename(command)} ${args.join(' ')}\n${tail(all)}`);
  return { out, all };
}

/** Runs a program of Node that may end with any exit code. */
export const whatever = (args) => run('bash', ['-c', '"$@" || true', 'bash', process.execPath, ...args]);

export const node = (args, options) => run(process.execPath, args, options);
export const specwright = (args, options) => node([cli, ...args], options);
export const tail = (text) => text.trimEnd().split('\n').slice(-15).join('\n');
export const lastLine = (text) => text.trimEnd().split('\n').at(-1) ?? '';

/** Every file below a folder with its content and the time it was written. */
export function snapshot(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rows = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return `${path.relative(folder, file)} ${statSync(file).mtimeMs} ${readFileSync(file, 'base64')}`;
  });
  return rows.sort().join('\n');
}

export function same(before, folder) {
  if (snapshot(folder) !== before) throw new Error(`${path.relative(root, folder)} changed`);
}

/** Shows what the output becomes for a while, and puts it back. */
export async function meanwhile(file, change, look) {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  try {
    change();
    return await look();
  } finally {
    if (before !== undefined) writeFileSync(file, before);
    else rmSync(file, { force: true });
  }
}

/** Brings the checkers and what they need into a folder of ours. */
export async function install() {
  mkdirSync(scratch, { recursive: true });
  const wanted = readFileSync(path.join(shared, 'tools/package.json'), 'utf8');
  const there = path.join(tools, 'package.json');
  const installed = existsSync(path.join(tools, 'node_modules')) && readFileSync(there, 'utf8') === wanted;
  if (!installed) rmSync(tools, { recursive: true, force: true });
  mkdirSync(tools, { recursive: true });
  for (const name of readdirSync(path.join(shared, 'tools'))) {
    writeFileSync(path.join(tools, name), readFileSync(path.join(shared, 'tools', name)));
  }
  if (!installed) await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: tools });
}
