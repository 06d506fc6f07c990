import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isTemporary, statsOf, temporaryName } from './disk.js';

/** How long a run waits for another one that writes into the same folder, in milliseconds. */
const patience = 60_000;

/** After how many milliseconds a claim counts for nothing, although its process may still be there. */
const longest = { here: 600_000, elsewhere: 60_000 };

/** The run that writes to an output folder; its token identifies it. */
interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

/** An output folder in which this run alone writes, until it is released. */
export interface Claim {
  /** The folder in which files are prepared. */
  readonly folder: string;
  /** Whether another run had it before, which may have written since. */
  readonly waited: boolean;
  readonly release: () => void;
}

const ownerFile = 'owner.json';

/** The prepared texts of an interrupted run lie beside the manifest that it would have written. */
export const plannedFile = 'planned.json';

function ownerOf(folder: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, ownerFile), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether a claim was left behind by a run that was killed. A claim is there with its owner or not at all. */
function isStale(folder: string, owner: Owner | undefined): boolean {
  const stats = statsOf(folder);
  if (stats === undefined || owner === undefined) return true;
  const isHere = owner.host === hostname();
  const age = Date.now() - stats.mtimeMs;
  return age > (isHere ? longest.here : longest.elsewhere) || (isHere && !isAlive(owner.pid));
}

/** Whether a run writes into an output folder, or was killed while it did. */
export const isClaimed = (output: string): boolean => statsOf(join(output, temporaryName)) !== undefined;

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/**
 * Claims an output folder for this run, and waits for a run that has it. A claim is a folder that appears at once with its
 * owner inside, by renaming, which every file system does as a whole. `makeFolder` makes the output folder, which a run
 * that failed may take away again; `leftBehind` gets what a killed run had planned to write.
 */
export function claim(output: string, makeFolder: () => void, leftBehind: (planned: string) => void): Claim {
  const folder = join(output, temporaryName);
  const owner: Owner = { token: randomUUID(), pid: process.pid, host: hostname() };
  const aside = `${folder}-${owner.token}`;
  const until = Date.now() + patience;
  const isMade = (): boolean => {
    makeFolder();
    return appears(folder, aside, owner);
  };
  let waited = false;
  while (!isMade()) {
    waited = true;
    const other = ownerOf(folder);
    if (isStale(folder, other) && takeAway(folder, aside, other, leftBehind)) continue;
    if (Date.now() > until) throw new Error(`another run (process ${String(other?.pid)}) is writing into "${folder}"`);
    pause(20);
  }
  sweep(output);
  return {
    folder,
    waited,
    release: () => {
      // Out of the way as a whole first, so that nobody sees half of it.
      renameSync(folder, aside);
      rmSync(aside, { recursive: true, force: true });
    },
  };
}

/** Whether a claim could be put in place; `false` where one is there, or the output folder has gone meanwhile. */
function appears(folder: string, aside: string, owner: Owner): boolean {
  try {
    mkdirSync(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  try {
    writeFileSync(join(aside, ownerFile), JSON.stringify(owner));
    // Renaming onto a folder that holds something fails everywhere, in various ways.
    renameSync(aside, folder);
    return true;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (taken.includes((error as NodeJS.ErrnoException).code)) return false;
    throw error;
  }
}

/** How systems say that a folder cannot be renamed because there is one of that name. */
const taken: readonly (string | undefined)[] = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM', 'EACCES', 'EBUSY'];

/** Removes what is left of claims that were made or given back while their run was killed. */
function sweep(output: string): void {
  for (const name of readdirSync(output).filter((name) => isTemporary(name) && name !== temporaryName)) {
    const stats = statsOf(join(output, name));
    if (stats !== undefined && Date.now() - stats.mtimeMs > longest.elsewhere)
      rmSync(join(output, name), { recursive: true, force: true });
  }
}

/** Takes away what a killed run left; `false` where another run came first. */
function takeAway(
  folder: string,
  aside: string,
  stale: Owner | undefined,
  leftBehind: (planned: string) => void,
): boolean {
  try {
    renameSync(folder, aside);
  } catch {
    return false;
  }
  if (ownerOf(aside)?.token !== stale?.token) {
    // Another run took the old claim away, and this is its own.
    renameSync(aside, folder);
    return false;
  }
  const planned = join(aside, plannedFile);
  if (statSync(planned, { throwIfNoEntry: false })?.isFile() === true) leftBehind(readFileSync(planned, 'utf8'));
  rmSync(aside, { recursive: true, force: true });
  return true;
}
