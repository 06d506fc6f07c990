import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { isFolder } from '../../output/disk.js';

/** Looks at files and folders, and says that something may have changed: what did is for others to find out. */
export interface FileWatcher {
  /** Looks at these absolute paths from now on, and at no others; they need not be there. */
  readonly follow: (paths: readonly string[]) => void;
  readonly close: () => void;
}

/** The file system does not tell of changes, or of no more than it does already. */
export class WatchUnavailable extends Error {}

/** Looks by events of the file system. Folders are watched, not files: editors put a new file in place of the old one. */
export function watchFiles(cwd: string, notice: () => void): FileWatcher {
  let watchers: FSWatcher[] = [];
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  return {
    follow(paths) {
      close();
      for (const [folder, names] of foldersOf(paths, cwd)) {
        const hear = (_: string, name: string | null): void => {
          if (name === null || names === undefined || names.has(name)) notice();
        };
        try {
          const watcher = watch(folder, hear);
          // A folder that vanishes is news too.
          watcher.on('error', notice);
          watchers.push(watcher);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new WatchUnavailable((error as Error).message);
          notice();
        }
      }
    },
    close,
  };
}

/**
 * The folders to watch, each with the names in it that matter; undefined for all. Above a file they are the folders up to
 * `cwd`, and up to one that is there: whole folders come and go with a branch.
 */
function foldersOf(paths: readonly string[], cwd: string): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const folders = new Map<string, Set<string> | undefined>();
  for (const path of paths) {
    if (isFolder(path)) folders.set(path, undefined);
    for (let at = path; dirname(at) !== at; at = dirname(at)) {
      const folder = dirname(at);
      if (!isFolder(folder)) continue;
      const known = folders.get(folder);
      // A folder reports its own removal by its own name.
      if (known !== undefined) known.add(basename(at));
      else if (!folders.has(folder)) folders.set(folder, new Set([basename(at), basename(folder)]));
      if (folder === cwd || !isBelow(folder, cwd)) break;
    }
  }
  return folders;
}

const isBelow = (path: string, folder: string): boolean => !/^\.\.(?:[\\/]|$)/.test(relative(folder, path) || sep);

/** Looks every `interval` milliseconds, for file systems that tell of no events. */
export function pollFiles(interval: number, notice: () => void): FileWatcher {
  let paths: readonly string[] = [];
  let before = '';
  const look = (): string => JSON.stringify(paths.map(stampOf));
  const timer = setInterval(() => {
    const now = look();
    if (now !== before) notice();
    before = now;
  }, interval);
  return {
    follow(given) {
      paths = given;
      before = look();
    },
    close: () => clearInterval(timer),
  };
}

function stampOf(path: string): readonly number[] | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && [stats.ino, stats.size, stats.mtimeMs];
}
