import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Terminal } from '../terminal.js';

/** Environment variables of CI services with the path of the checkout. */
const checkouts = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/** Whether a diagnostic's file is a local file, and not a URL or standard input. */
export const isPath = (file: string): boolean => !/^https?:\/\/|^</i.test(file);

/** Converts paths relative to the working folder to paths relative to the checkout, for annotations. */
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
