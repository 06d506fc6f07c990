import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { allSpelled } from '../text/unseen.js';

/** Whether any file system takes a name for `.git`: in capitals, with a trailing dot, or in its short form. */
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

/** The real path of a path that may not exist yet; `undefined` if a link in it cannot be followed. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    if (!isFree(path) || dirname(path) === path) return undefined;
    const folder = realPathOf(dirname(path));
    return folder === undefined ? undefined : join(folder, basename(path));
  }
}

/** Whether `package.json` in a folder lists workspaces, as for npm, Yarn and Bun. */
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

/** The marks of the root of a repository or a workspace. */
const isRoot = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || existsSync(join(folder, 'pnpm-workspace.yaml')) || listsWorkspaces(folder);

/** The nearest root of a repository or a workspace at or above a folder; the folder itself if there is none. */
export function rootAround(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (isRoot(at)) return at;
    if (dirname(at) === at) return folder;
  }
}
