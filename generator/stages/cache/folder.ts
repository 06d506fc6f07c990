import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder in which tools keep what can be made again: below the nearest `node_modules`, else there is none. */
export function cacheFolder(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules/.cache/specwright');
    if (dirname(folder) === folder) return undefined;
  }
}
