// What all parts of the acceptance need: where things lie, packages that are installed apart, servers on loopback.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/root.mjs';
import { run, tail } from './shared/tools.mjs';

export const here = path.join(root, 'acceptance');
export const scratch = path.join(root, '.scratch/acceptance');

/** Thrown where a part cannot run here, with the reason. */
export class Skipped extends Error {}

/** Installs the packages of a part as its lock file has them, once; returns the folder that holds them. */
export async function installed(part) {
  const folder = path.join(here, part);
  const modules = path.join(folder, 'node_modules');
  const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  const note = path.join(modules, '.installed');
  if (existsSync(note) && readFileSync(note, 'utf8') === lock) return modules;
  // Scripts of packages run where the part says which, and nowhere else.
  const { allowScripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const scripts = allowScripts ? [] : ['--ignore-scripts'];
  try {
    await run('npm', ['ci', ...scripts, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  } catch (error) {
    throw new Skipped(`the packages of acceptance/${part} cannot be installed: ${tail(error.message)}`);
  }
  writeFileSync(note, lock);
  return modules;
}

/** Imports a module by its path. */
export const load = (...parts) => import(pathToFileURL(path.join(...parts)).href);

/** Installs a package of Debian where its program is missing; returns the path of the program. */
export async function debian(name, program) {
  const places = ['/usr/bin', '/usr/sbin', '/usr/local/bin'].map((folder) => path.join(folder, program));
  const found = () => places.find((place) => existsSync(place));
  if (found()) return found();
  const install = ['install', '-y', '-qq', '--no-install-recommends', name];
  // A package may start its server when it is installed, but not in this runlevel: it is started here.
  try {
    await run('env', ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get', 'update', '-qq']);
    await run('env', ['DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get', ...install]);
  } catch (error) {
    throw new Skipped(`the package ${name} cannot be installed: ${tail(error.message)}`);
  }
  if (!found()) throw new Skipped(`the package ${name} has no program ${program}`);
  return found();
}

/** A port of loopback that is free. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a server, waits until `url` responds, and stops it when `use` has ended. */
export async function withServer(command, args, url, use, { seconds = 30, cwd = scratch } = {}) {
  mkdirSync(cwd, { recursive: true });
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const note = (data) => (said = `${said}${data}`.slice(-20_000));
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.on('error', (error) => note(error.message));
  try {
    for (let tries = 0; ; tries++) {
      const up = await fetch(url).then(
        () => true,
        () => false,
      );
      if (up) break;
      if (child.exitCode !== null || tries > seconds * 10)
        throw new Error(`${path.basename(command)} does not run: ${tail(said)}`);
      await wait(100);
    }
    return await use();
  } finally {
    child.kill();
    const late = wait(5000, 'late', { ref: false });
    if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
  }
}

/** Compares the cases that failed with those that may, and with how many were right before. */
export function faultsOfList({ list, floor, passed, failed, whole }) {
  const faults = failed.filter(({ name }) => !Object.hasOwn(list, name)).map(({ name, why }) => `${name}: ${why}`);
  const failing = new Set(failed.map(({ name }) => name));
  faults.push(
    ...Object.keys(list)
      .filter((name) => passed.has(name))
      .map((name) => `${name} passes: take it off the list`),
  );
  if (!whole) return faults;
  faults.push(
    ...Object.keys(list)
      .filter((name) => !passed.has(name) && !failing.has(name))
      .map((name) => `${name} is on the list, and there is no such case`),
  );
  if (passed.size < floor) faults.push(`${passed.size} are right, and were ${floor}`);
  if (passed.size > floor) faults.push(`${passed.size} are right, and the floor is ${floor}: raise it`);
  return faults;
}
