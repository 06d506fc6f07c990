import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many notes are kept; a project has about three. */
const most = 300;

/** Removes the oldest notes of a folder beyond those that are kept: projects come and go, and nobody else removes theirs. */
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
