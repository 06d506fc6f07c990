import type { Reported } from '../diagnostics/diagnostic.js';
import { strayFiles, type CheckedOutput } from '../output/check.js';
import { textsIn, type Memory } from '../pipeline/cache/cache.js';
import type { Entry } from '../pipeline/cache/entry.js';
import type { Written } from '../output/write.js';
import { join } from 'node:path';

/** The outcome of a command with the same inputs as before. */
export interface Recalled extends Reported {
  readonly made: Written | { readonly outputs: readonly CheckedOutput[] };
}

/** The outcome of `generate` or `check` if nothing changed since a recorded run; else `undefined`. */
export function recalled(
  command: 'generate' | 'check',
  memory: Memory | undefined,
  lock: string | undefined,
  shown: (path: string) => string,
): Recalled | undefined {
  const entry = memory?.recall();
  if (entry === undefined) return undefined;
  const names = lock === undefined ? [] : [shown(lock)];
  const made = command === 'check' ? checked(entry, names, shown) : written(entry, names, shown);
  return made && { diagnostics: entry.diagnostics, texts: textsIn(entry), made };
}

const written = ({ outputs }: Entry, names: readonly string[], shown: (path: string) => string): Written => ({
  written: [],
  unchanged: [...outputs.flatMap(({ output, files }) => files.map(([path]) => shown(join(output, path)))), ...names],
  removed: [],
});

/** Looks for extra files again, since they may be new. */
function checked(
  { outputs }: Entry,
  names: readonly string[],
  shown: (path: string) => string,
): { readonly outputs: readonly CheckedOutput[] } | undefined {
  const isTidy = outputs.every(
    (one) =>
      strayFiles(
        one,
        one.files.map(([path]) => path),
      ).length === 0,
  );
  if (!isTidy) return undefined;
  const files = [
    ...outputs.map(({ output, made }) => ({ path: shown(output), files: made })),
    ...names.map((path) => ({ path, files: 1 })),
  ];
  return { outputs: files.map((one) => ({ ...one, state: 'current', drifts: [] })) };
}
