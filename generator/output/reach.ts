import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { allSpelled } from '../text/unseen.js';

/** Whether a path is a folder, or lies below it; both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a name is that of the folder of git, to any file system: in capitals, with a dot behind it, in its short form. */
export const isGitFolder = (name: string): boolean => /^(?:\.git|git~\d+)[. ]*$/iu.test(allSpelled(name, () => ''));

/** Whether nothing is at a path, not even a link. */
function isFree(path: string): boolean {
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

/** Where a path leads, links followed, although it may not be there yet; `undefined` where a link on it cannot be followed. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    if (!isFree(path) || dirname(path) === path) return undefined;
    const folder = realPathOf(dirname(path));
    return folder === undefined ? undefined : join(folder, basename(path));
  }
}

/** Whether `package.json` in a folder lists workspaces, as npm, Yarn and Bun have them. */
function listsWorkspaces(folder: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly workspaces?: unknown;
    };
    return manifest.workspaces !== undefined;
  } catch {
    return false;
  }
}

/** What marks the root of a repository or of a workspace. */
const isRoot = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || existsSync(join(folder, 'pnpm-workspace.yaml')) || listsWorkspaces(folder);

/** The nearest root of a repository or of a workspace at a folder or above it; the folder itself where there is none. */
export function rootAround(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (isRoot(at)) return at;
    if (dirname(at) === at) return folder;
  }
}
