import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { assertPaths, ownedFiles, readManifest } from './changes.js';
import { listFiles, look } from './disk.js';
import { compare, withoutText, type Drift } from './drift.js';
import { keeper } from './globs.js';
import { missingKept } from './kept.js';
import { manifestName, manifestOf, renderManifest } from './manifest.js';
import type { OutputFile, TargetResult } from './files.js';

/** The state of a target's output; `path` is its folder for people. */
export interface CheckedOutput {
  readonly path: string;
  /**
   * `current`: as the document describes; `drifted`; `absent`: never written; `empty`: the target has no files,
   * so nothing was compared.
   */
  readonly state: 'current' | 'drifted' | 'absent' | 'empty';
  /** The number of files of the target. */
  readonly files: number;
  readonly drifts: readonly Drift[];
}

/** Whether all outputs are current. */
export const isCurrent = (outputs: readonly CheckedOutput[]): boolean =>
  outputs.every(({ state }) => state === 'current');

/** Compares the files of targets with those on disk; `shown` names an absolute path for the drifts. */
export function checkResults(
  results: readonly TargetResult[],
  shown: (path: string) => string,
): Outcome<readonly CheckedOutput[]> {
  const outcomes = results.map((result) => checkResult(result, (path) => shown(join(result.output, path))));
  return {
    value: outcomes.map((outcome) => outcome.value),
    diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics),
  };
}

/** The files of an output folder that no target makes and no glob of `keep` matches. */
export function strayFiles({ output, keep }: Omit<TargetResult, 'files'>, expected: readonly string[]): string[] {
  const isKept = keeper(keep);
  const known = new Set(expected);
  return listFiles(output).filter((path) => !known.has(path) && !isKept(path));
}

function checkResult(result: TargetResult, shown: (path: string) => string): Outcome<CheckedOutput> {
  assertPaths(result);
  const files = ownedFiles(result);
  const unwritten = missingKept(result).map(({ path }) => withoutText('missing', path));
  const manifest = readManifest(result.output, shown(manifestName));
  const found = [...files.flatMap(compareOnDisk), ...unwritten, ...strays()];
  // The manifest follows from the files, so it is only reported if they are current.
  const drifts = found.length > 0 ? found : compareOnDisk({ path: manifestName, text: renderManifest(manifestOf(files)) });
  const value = {
    path: shown(''),
    state: state(),
    files: result.files.length,
    drifts: drifts
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map((drift) => ({ ...drift, path: shown(drift.path) })),
  };
  return { value, diagnostics: manifest.diagnostics };

  function compareOnDisk(file: OutputFile): Drift[] {
    const entry = look(result.output, file.path);
    const drift = compare(file, entry.kind === 'file' ? entry.content : undefined, manifest.value);
    return drift === undefined ? [] : [drift];
  }

  function strays(): Drift[] {
    const expected = [manifestName, ...files.map((file) => file.path)];
    return strayFiles(result, expected).map((path) => withoutText('extra', path));
  }

  function state(): CheckedOutput['state'] {
    if (result.files.length === 0) return 'empty';
    if (drifts.length === 0) return 'current';
    const nothing = look(result.output, manifestName).kind === 'nothing' && found.length === result.files.length;
    return nothing && found.every(({ kind }) => kind === 'missing') ? 'absent' : 'drifted';
  }
}
