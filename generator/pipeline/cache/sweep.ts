import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The number of notes to keep. A project has about three. */
const most = 300;

/**
 * Removes the oldest notes of a folder beyond the number to keep, because nobody else removes those of old projects.
 */
export function sweep(folder: string, kept = most): void {
  const names = readdirSync(folder);
  if (names.length <= kept) return;
  const ages = names.flatMap((name) => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    return stats === undefined ? [] : [{ name, time: stats.mtimeMs }];
  });
  const oldest = ages.toSorted((a, b) => a.time - b.time).slice(0, Math.max(0, ages.length - kept));
  for (const { name } of oldest) rmSync(join(folder, name), { force: true });
}
