import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The name of the lock beside a configuration. */
const lockName = 'names.lock';

/** The absolute path of the lock, if the configuration asks for one or one exists beside it. */
export function lockFile(
  wanted: boolean | string | undefined,
  configurationFile: string | undefined,
  base: string,
): string | undefined {
  if (wanted === false) return undefined;
  if (typeof wanted === 'string') return resolve(base, wanted);
  const beside = join(configurationFile === undefined ? base : dirname(configurationFile), lockName);
  return wanted === true || (configurationFile !== undefined && existsSync(beside)) ? beside : undefined;
}

/** The name of the file about the last release, below `--out`. */
export const releaseName = 'specwright.release.json';

/** The file of the last release, if there is one. */
export function existingRelease(out: string): string | undefined {
  const file = join(out, releaseName);
  return existsSync(file) ? file : undefined;
}
