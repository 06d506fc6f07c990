import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { ownedFiles, readManifest } from './changes.js';
import { listFiles, look } from './disk.js';
import { compare, type Drift } from './drift.js';
import { keeper } from './keep.js';
import { manifestName, renderManifest } from './manifest.js';
import type { TargetResult } from './result.js';

/** Compares what the targets make with what is on the disk; `shown` names an absolute path, as the drifts do. */
export function checkResults(
  results: readonly TargetResult[],
  shown: (path: string) => string,
): Outcome<readonly Drift[]> {
  const outcomes = results.map((result) => checkResult(result, (path) => shown(join(result.output, path))));
  return {
    value: outcomes.flatMap((outcome) => outcome.value),
    diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics),
  };
}

function checkResult(result: TargetResult, shown: (path: string) => string): Outcome<readonly Drift[]> {
  const files = ownedFiles(result);
  const manifest = readManifest(result.output, shown(manifestName));
  const drifts = files.flatMap((file) => compareOnDisk(file.path, file.text));
  drifts.push(...strays());
  // The manifest follows from the files: it is news only where they are all right.
  if (drifts.length === 0) drifts.push(...compareOnDisk(manifestName, renderManifest(files)));
  drifts.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { value: drifts.map((drift) => ({ ...drift, path: shown(drift.path) })), diagnostics: manifest.diagnostics };

  function compareOnDisk(path: string, text: string): Drift[] {
    const entry = look(result.output, path);
    const drift = compare(path, text, entry.kind === 'file' ? entry.content : undefined, manifest.value);
    return drift === undefined ? [] : [drift];
  }

  function strays(): Drift[] {
    const isKept = keeper(result.keep);
    const expected = new Set([manifestName, ...files.map((file) => file.path)]);
    const found = listFiles(result.output).filter((path) => !expected.has(path) && !isKept(path));
    return found.map((path) => ({ kind: 'extra', path, diff: [], cut: 0 }));
  }
}
