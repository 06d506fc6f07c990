import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isWithin } from '../text/within.js';
import { isGitFolder } from './reach.js';

/** The entry at a path of an output folder. */
export type Entry =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly content: Buffer }
  | { readonly kind: 'folder' }
  /** A file is in the place of a folder of the path; `at` is its path. */
  | { readonly kind: 'blocked'; readonly at: string }
  /** A symbolic link in the path, at `at`, is broken or leads out of the output folder. */
  | { readonly kind: 'leaves'; readonly at: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The folder in which files are prepared, which is also the claim of the run. Others start
 * with its name. It is never part of an output.
 */
export const temporaryName = '.specwright-temporary';

/** The parent folders that were looked up, and whether each exists. */
export type Passed = Map<string, boolean>;

/**
 * Looks up `path` relative to the folder `root` without following a symbolic link out of it. To look up many paths
 * while nothing changes, pass a map that caches parent folders.
 */
export function look(root: string, path: string, passed: Passed = new Map()): Entry {
  try {
    return lookAlong(root, path.split('/'), passed);
  } catch (error) {
    return { kind: 'unreadable', reason: (error as Error).message };
  }
}

function lookAlong(root: string, parts: readonly string[], passed: Passed): Entry {
  for (const index of parts.keys()) {
    const at = parts.slice(0, index + 1).join('/');
    const known = passed.get(at);
    if (known === true) continue;
    const isLast = index === parts.length - 1;
    const stats = known === false ? undefined : statsOf(join(root, at));
    if (stats === undefined) {
      if (!isLast) passed.set(at, false);
      return { kind: 'nothing' };
    }
    if (stats.isSymbolicLink() && !staysIn(root, at)) return { kind: 'leaves', at };
    if (isLast && stats.isFile()) return { kind: 'file', content: readFileSync(join(root, at)) };
    if (stats.isFile()) return { kind: 'blocked', at };
    if (!isLast) passed.set(at, true);
  }
  const place = join(root, ...parts);
  return statSync(place).isDirectory() ? { kind: 'folder' } : { kind: 'file', content: readFileSync(place) };
}

/** Whether a path is a folder, or a link to one. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The entry at a path, without following links; `undefined` if there is none or a parent is a file. */
export function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Whether a link leads to an entry below the root outside `.git`. */
function staysIn(root: string, at: string): boolean {
  try {
    const [from, to] = [realpathSync(root), realpathSync(join(root, at))];
    return isWithin(to, from) && !relative(from, to).split(sep).some(isGitFolder);
  } catch {
    return false; // It leads nowhere, or in a ring.
  }
}

/** The first symbolic link in a path relative to the folder `root`. */
export function linkOn(root: string, path: string): string | undefined {
  const parts = path.split('/');
  return parts
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find((at) => statsOf(join(root, at))?.isSymbolicLink() === true);
}

/** Whether a name belongs to a folder in which runs prepare files. */
export const isTemporary = (name: string): boolean => name.startsWith(temporaryName);

/** Folders that tools create inside an output and nobody commits. */
const passedOver = new Set(['node_modules', '.git']);

/** The build folders of a generated package. */
const built = 'dist';

/**
 * The paths of all files and folders below a folder that is read, sorted by code units; those of folders end with `/`.
 * A symbolic link counts as a file.
 */
export function listEntries(root: string, folder = ''): string[] {
  if (!isFolder(join(root, folder))) return [];
  const found = readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return passedOver.has(entry.name) ? [] : [`${path}/`, ...listEntries(root, `${path}/`)];
  });
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}

/** The paths of all files below `folder` in `root`, sorted by code units. Symbolic links count as files. */
export function listFiles(root: string, folder = ''): string[] {
  if (!isFolder(join(root, folder))) return [];
  const found: string[] = [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) found.push(path);
    else if (!passedOver.has(entry.name) && !isTemporary(entry.name) && path !== built)
      for (const inside of listFiles(root, path)) found.push(inside);
  }
  return found.toSorted((a, b) => (a < b ? -1 : 1));
}
