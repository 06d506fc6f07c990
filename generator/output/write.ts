import { join } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { planChanges, type Changes } from './changes.js';
import { claim, isClaimed, type Claim } from './claim.js';
import { statsOf } from './disk.js';
import { manifestName, parseManifest, type Manifest } from './manifest.js';
import { isBusy, makeFolder, perform, takeBack, type Undo } from './put.js';
import type { TargetResult } from './files.js';
import { planSingle, type SingleFile } from './single-file.js';

/** The files that a run wrote, left unchanged and removed; paths are as named by `shown`. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

const nothing: Written = { written: [], unchanged: [], removed: [] };

/**
 * Writes the files of targets and single files: only what changed, and all or nothing. After an error the disk is
 * unchanged. It waits for other runs that write to the same folders. `shown` names an absolute path for people.
 */
export function writeResults(
  results: readonly TargetResult[],
  shown: (path: string) => string,
  files: readonly SingleFile[] = [],
): Outcome<Written> {
  const outputs = results.map(({ output }) => output);
  const marks = () =>
    [...outputs.map((output) => join(output, manifestName)), ...files.map(({ path }) => path)].map(markOf);
  const marked = marks();
  const before = plan(results, files, shown, new Map());
  // Without changes nothing is claimed or touched. Unchanged folders may be read-only.
  const isDone = isFailed(before) || before.changes.every((change) => !isBusy(change));
  const wanted = before.changes.filter((change) => isBusy(change) || isClaimed(change.output));
  if (isDone && !wanted.some(({ output }) => isClaimed(output))) return outcome(before, shown);

  const claimed = new Set([...outputs, ...wanted.map(({ output }) => output)]);
  const [folders, undo]: [Undo[], Undo[]] = [[], []];
  const claims: Claim[] = [];
  const interrupted = new Map<string, Manifest>();
  const release = (): void => {
    for (const { release } of claims.splice(0)) release();
  };
  try {
    for (const folder of [...claimed].sort()) claims.push(claimOf(folder, interrupted, folders));
    // Another run may have written in the meantime.
    const now = marks();
    const isAsBefore = claims.every(({ waited }) => !waited) && now.every((mark, index) => mark === marked[index]);
    const planned = isAsBefore ? before : plan(results, files, shown, interrupted);
    const isMissed = planned.changes.some((change) => isBusy(change) && !claimed.has(change.output));
    if (!isFailed(planned) && !isMissed) perform(planned.changes, undo);
    release();
    if (isFailed(planned) || isMissed) takeBack(folders);
    return isMissed ? writeResults(results, shown, files) : outcome(planned, shown);
  } catch (error) {
    // The claim is held until everything is restored.
    const lost = takeBack([...folders, release, ...undo]);
    return { value: nothing, diagnostics: [...before.diagnostics, failure(error, lost)] };
  }
}

/** The identity of the last run that wrote: every run replaces the manifest of each output. */
function markOf(path: string): string {
  const { ino, mtimeMs, size } = statsOf(path) ?? {};
  return [ino, mtimeMs, size].join(' ');
}

function claimOf(output: string, interrupted: Map<string, Manifest>, folders: Undo[]): Claim {
  const leftBehind = (planned: string): void => {
    interrupted.set(output, parseManifest(planned, '').value ?? new Map<string, string>());
  };
  const makeOutput = (): void => {
    makeFolder(output, folders);
  };
  return claim(output, makeOutput, leftBehind);
}

/** The changes in all folders. */
interface Plan {
  readonly changes: readonly Changes[];
  readonly diagnostics: readonly Diagnostic[];
}

function plan(
  results: readonly TargetResult[],
  files: readonly SingleFile[],
  shown: (path: string) => string,
  interrupted: ReadonlyMap<string, Manifest>,
): Plan {
  const plans = [
    ...results.map((result) =>
      planChanges(result, (path) => shown(join(result.output, path)), interrupted.get(result.output)),
    ),
    ...files.map((file) => planSingle(file, shown)),
  ];
  return { changes: plans.map(({ value }) => value), diagnostics: plans.flatMap(({ diagnostics }) => diagnostics) };
}

const isFailed = ({ diagnostics }: Plan): boolean => diagnostics.some(({ severity }) => severity === 'error');

function outcome({ changes, diagnostics, ...plan }: Plan, shown: (path: string) => string): Outcome<Written> {
  if (isFailed({ ...plan, changes, diagnostics })) return { value: nothing, diagnostics };
  const names = (of: (change: Changes) => readonly string[]) =>
    changes.flatMap((change) => of(change).map((path) => shown(join(change.output, path))));
  const value = {
    written: names(({ added, changed }) => [...added, ...changed].map((file) => file.path)),
    unchanged: names(({ unchanged }) => unchanged),
    removed: names(({ removed }) => removed),
  };
  return { value, diagnostics };
}

function failure(error: unknown, lost: readonly string[]): Diagnostic {
  const reason = (error as Error).message;
  if (lost.length === 0) return report('write/failed', `Nothing was written: ${reason}`);
  return report(
    'write/failed',
    `Writing failed: ${reason}`,
    undefined,
    `Not everything could be restored: ${lost.join('; ')}`,
  );
}
