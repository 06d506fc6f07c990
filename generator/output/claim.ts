import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isTemporary, statsOf, temporaryName } from './disk.js';

/** How long a run waits for another one that writes to the same folder, in milliseconds. */
const patience = 60_000;

/** The age in milliseconds after which a claim is ignored, even if its process still exists. */
const longest = { here: 600_000, elsewhere: 60_000 };

/** The run that writes to an output folder; its token identifies it. */
interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

/** An output folder claimed by this run until it is released. */
export interface Claim {
  /** The folder in which files are prepared. */
  readonly folder: string;
  /** Whether this run waited for another one, which may have written. */
  readonly waited: boolean;
  readonly release: () => void;
}

const ownerFile = 'owner.json';

/** The prepared texts of an interrupted run are beside the manifest that it would have written. */
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

/** Whether a claim was left by a killed run. A claim always contains its owner. */
function isStale(folder: string, owner: Owner | undefined): boolean {
  const stats = statsOf(folder);
  if (stats === undefined || owner === undefined) return true;
  const isHere = owner.host === hostname();
  const age = Date.now() - stats.mtimeMs;
  return age > (isHere ? longest.here : longest.elsewhere) || (isHere && !isAlive(owner.pid));
}

/** Whether a run is writing to an output folder, or was killed while it did. */
export const isClaimed = (output: string): boolean => statsOf(join(output, temporaryName)) !== undefined;

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/**
 * Claims an output folder, and waits while another run has it. A claim is a folder that appears together with its
 * owner by an atomic rename. `makeFolder` makes the output folder, which a failed run
 * may have removed; `leftBehind` receives what a killed run had planned to write.
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
      // Renamed first, so that nobody sees a partly removed one.
      renameSync(folder, aside);
      rmSync(aside, { recursive: true, force: true });
    },
  };
}

/** Whether a claim could be placed; `false` if there is one, or the output folder was removed meanwhile. */
function appears(folder: string, aside: string, owner: Owner): boolean {
  try {
    mkdirSync(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  try {
    writeFileSync(join(aside, ownerFile), JSON.stringify(owner));
    // Renaming onto a non-empty folder fails on every system, with various codes.
    renameSync(aside, folder);
    return true;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (taken.includes((error as NodeJS.ErrnoException).code)) return false;
    throw error;
  }
}

/** Error codes of systems for renaming onto an existing folder. */
const taken: readonly (string | undefined)[] = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM', 'EACCES', 'EBUSY'];

/** Removes remains of claims whose runs were killed while making or releasing them. */
function sweep(output: string): void {
  for (const name of readdirSync(output).filter((name) => isTemporary(name) && name !== temporaryName)) {
    const stats = statsOf(join(output, name));
    if (stats !== undefined && Date.now() - stats.mtimeMs > longest.elsewhere)
      rmSync(join(output, name), { recursive: true, force: true });
  }
}

/** Removes the claim of a killed run; `false` if another run was faster. */
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
    // Another run has removed the old claim, and this is its own.
    renameSync(aside, folder);
    return false;
  }
  const planned = join(aside, plannedFile);
  if (statSync(planned, { throwIfNoEntry: false })?.isFile() === true) leftBehind(readFileSync(planned, 'utf8'));
  rmSync(aside, { recursive: true, force: true });
  return true;
}
