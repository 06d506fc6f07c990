import { existsSync, readFileSync } from 'node:fs';
import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { CheckedOutput } from '../output/check.js';
import { compare, type Drift } from '../output/drift.js';
import { parseLock, renderLock, type Lock } from '../pipeline/lock.js';
import type { SingleFile } from '../output/single-file.js';

/** The names of earlier runs; none without a file. */
export function readLock(file: string, shown: string): Outcome<Lock | undefined> {
  if (!existsSync(file)) return { value: new Map(), diagnostics: [] };
  try {
    return parseLock(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), shown);
  } catch (error) {
    const message = `\`${shown}\` cannot be read: ${(error as Error).message}`;
    return { value: undefined, diagnostics: [report('config/lock', message)] };
  }
}

/** The state of the lock as an output of its own. */
export function lockOutput(file: string, shown: string, lock: Lock): CheckedOutput {
  const drifts = lockDrift(file, shown, lock);
  return { path: shown, state: drifts.length === 0 ? 'current' : 'drifted', files: 1, drifts };
}

/** The drift of the lock, if the names of a run differ from the file's. */
function lockDrift(file: string, shown: string, lock: Lock): readonly Drift[] {
  const drift = compare(
    { path: shown, text: renderLock(lock) },
    existsSync(file) ? readFileSync(file) : undefined,
    undefined,
  );
  return drift === undefined ? [] : [drift];
}

/** The lock as a file that is written with the outputs. */
export const lockToWrite = (file: string, lock: Lock): SingleFile => ({ path: file, text: () => renderLock(lock) });
