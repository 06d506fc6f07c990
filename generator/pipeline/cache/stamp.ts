import { lstatSync, readFileSync, statSync } from 'node:fs';
import { hash } from '../../output/manifest.js';

/** The state of a file at some time: its path, its size in bytes, and the SHA-256 of its content. */
export type Stamp = readonly [path: string, size: number, digest: string];

/** The margin in milliseconds for comparing times: clocks of file systems are coarse. */
const coarse = 20;

/** The current stamp of a file. Throws if it cannot be read. */
export function stampOf(path: string): Stamp {
  const content = readFileSync(path);
  return [path, content.length, hash(content)];
}

/**
 * Whether a file has not changed since `time` (milliseconds since 1970). A file changed since then in any
 * way (`ctime` covers renames and restored dates too) is read; others are not.
 */
export function holds([path, size, digest]: Stamp, time: number, follow = true): boolean {
  try {
    const stats = follow ? statSync(path) : lstatSync(path);
    if (!stats.isFile() || stats.size !== size) return false;
    return stats.ctimeMs < time - coarse || hash(readFileSync(path)) === digest;
  } catch {
    return false;
  }
}
