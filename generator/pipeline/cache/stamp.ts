import { lstatSync, readFileSync, statSync } from 'node:fs';
import { hash } from '../../output/manifest.js';

/** What a file held at some time: its path, its size in bytes, and the SHA-256 of what was in it. */
export type Stamp = readonly [path: string, size: number, digest: string];

/** How much earlier than a time a change must lie to be before it, in milliseconds: clocks of file systems are coarse. */
const coarse = 20;

/** The stamp of a file as it is now; fails where it cannot be read. */
export function stampOf(path: string): Stamp {
  const content = readFileSync(path);
  return [path, content.length, hash(content)];
}

/**
 * Whether a file still holds what it held at `time` (milliseconds since 1970). One that was changed since, in whatever
 * way (`ctime` follows renames and restored dates too), is read; any other is not.
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
