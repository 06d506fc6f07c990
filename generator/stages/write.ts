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
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { planChanges, type Changes } from './changes.js';
import { temporaryName } from './disk.js';
import type { TargetResult } from './result.js';

/** Which files a run wrote, left alone and removed; paths are as `shown` names them. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** Something done to the disk, and how to take it back. */
type Undo = () => void;

const nothing: Written = { written: [], unchanged: [], removed: [] };

/**
 * Writes what the targets made: only what changed, and all of it or nothing. With any error the disk is as it was;
 * `shown` names an absolute path for people.
 */
export function writeResults(results: readonly TargetResult[], shown: (path: string) => string): Outcome<Written> {
  const plans = results.map((result) => planChanges(result, (path) => shown(join(result.output, path))));
  const diagnostics = plans.flatMap((plan) => plan.diagnostics);
  if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { value: nothing, diagnostics };
  const changes = plans.map((plan) => plan.value);
  const problem = perform(changes);
  if (problem !== undefined) return { value: nothing, diagnostics: [...diagnostics, problem] };
  const names = (of: (change: Changes) => readonly string[]) =>
    changes.flatMap((change) => of(change).map((path) => shown(join(change.output, path))));
  const value = {
    written: names(({ added, changed }) => [...added, ...changed].map((file) => file.path)),
    unchanged: names(({ unchanged }) => unchanged),
    removed: names(({ removed }) => removed),
  };
  return { value, diagnostics };
}

/** Does it all synchronously, so that an interrupt cannot come in between; gives back what went wrong, if anything. */
function perform(changes: readonly Changes[]): Diagnostic | undefined {
  const undo: Undo[] = [];
  try {
    const busy = changes.filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
    for (const change of busy) prepare(change, undo);
    for (const change of busy) putInPlace(change, undo);
    for (const change of busy) rmSync(join(change.output, temporaryName), { recursive: true, force: true });
    return undefined;
  } catch (error) {
    const lost = takeBack(undo);
    const reason = (error as Error).message;
    if (lost.length === 0) return report('write/failed', `Nothing was written: ${reason}`);
    return report(
      'write/failed',
      `Writing failed: ${reason}`,
      undefined,
      `Not everything could be restored: ${lost.join('; ')}`,
    );
  }
}

/** Writes every new text beside its place, where a full disk or a missing right is found before anything is replaced. */
function prepare(change: Changes, undo: Undo[]): void {
  makeFolder(change.output, undo);
  const folder = join(change.output, temporaryName);
  rmSync(folder, { recursive: true, force: true });
  undo.push(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(folder);
  for (const [index, file] of [...change.added, ...change.changed].entries())
    writeFileSync(join(folder, String(index)), file.text);
}

function putInPlace(change: Changes, undo: Undo[]): void {
  const { output } = change;
  // Removal comes first: a file may become a folder, or change only the case of its name.
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
    renameSync(join(output, temporaryName, String(index)), place);
  }
}

function restoreLater(place: string, undo: Undo[]): void {
  const content = readFileSync(place);
  undo.push(() => {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  });
}

function makeFolder(folder: string, undo: Undo[]): void {
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

function takeBack(undo: readonly Undo[]): string[] {
  return undo.toReversed().flatMap((step) => {
    try {
      step();
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
