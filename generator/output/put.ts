import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Changes } from './changes.js';
import { plannedFile } from './claim.js';
import { temporaryName } from './disk.js';
import { contentOf } from './files.js';
import { manifestName } from './manifest.js';

/** A change on disk, and how to undo it. */
export type Undo = () => void;

/** Whether an output folder needs any change. */
export const isBusy = ({ added, changed, removed }: Changes): boolean =>
  added.length + changed.length + removed.length > 0;

/** Replaces old files by new ones. Synchronous, so that no interrupt can happen in between. */
export function perform(changes: readonly Changes[], undo: Undo[]): void {
  const busy = changes.filter(isBusy);
  for (const [at, change] of busy.entries()) prepare(change, at);
  for (const [at, change] of busy.entries()) putInPlace(change, at, undo);
}

/** The path at which a file is prepared. Several changes can be in one folder. */
const preparedName = (change: number, file: number): string => `${String(change)}-${String(file)}`;

/**
 * Writes every new file beside its target, so that a full disk or a missing permission shows before anything is
 * replaced.
 */
function prepare(change: Changes, at: number): void {
  const folder = join(change.output, temporaryName);
  const files = [...change.added, ...change.changed];
  const manifest = files.find(({ path }) => path === manifestName);
  if (manifest !== undefined) writeFileSync(join(folder, plannedFile), contentOf(manifest));
  for (const [index, file] of files.entries()) writeFileSync(join(folder, preparedName(at, index)), contentOf(file));
}

function putInPlace(change: Changes, at: number, undo: Undo[]): void {
  const { output } = change;
  // Remove first: a file may become a folder, or only change the case of its name.
  for (const path of change.removed) {
    restoreLater(join(output, path), undo);
    unlinkSync(join(output, path));
  }
  for (const path of change.removed) removeEmptyFolders(output, dirname(path));
  for (const [index, file] of [...change.added, ...change.changed].entries()) {
    const place = join(output, file.path);
    makeFolder(dirname(place), undo);
    if (index < change.added.length)
      undo.push(() => {
        rmSync(place, { force: true });
      });
    else restoreLater(place, undo);
    renameSync(join(output, temporaryName, preparedName(at, index)), place);
  }
}

function restoreLater(place: string, undo: Undo[]): void {
  const content = readFileSync(place);
  undo.push(() => {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  });
}

/** Creates a folder and its parents. Undoing removes the empty ones. */
export function makeFolder(folder: string, undo: Undo[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  undo.push(() => {
    for (let path = folder; path.length >= first.length; path = dirname(path)) {
      if (readdirSync(path).length > 0) return;
      rmdirSync(path);
    }
  });
}

function removeEmptyFolders(output: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(output, path));
    } catch {
      return; // It is not empty, or another removal took it.
    }
  }
}

/** Undoes changes in reverse order, and returns why any could not be undone. */
export function takeBack(undo: readonly Undo[]): string[] {
  return undo.toReversed().flatMap((step) => {
    try {
      step();
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
