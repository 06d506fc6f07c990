import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Terminal } from '../terminal.js';

/** Where the services for continuous integration say that the checkout lies. */
const checkouts = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/** Whether a diagnostic's file is one of the file system: not a URL, and not standard input. */
export const isPath = (file: string): boolean => !/^https?:\/\/|^</i.test(file);

/** Makes paths that are relative to the working folder relative to the checkout it lies in, as annotations need them. */
export function placeIn({ cwd, env }: Pick<Terminal, 'cwd' | 'env'>): (file: string) => string {
  const root = checkouts.flatMap((name) => env[name] ?? []).find((folder) => folder !== '' && isBelow(cwd, folder));
  return (file) => {
    if (root === undefined || !isPath(file)) return file;
    return relative(root, resolve(cwd, file)).split(sep).join('/');
  };
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
