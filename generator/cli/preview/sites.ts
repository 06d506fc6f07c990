import { dirname, relative, sep } from 'node:path';
import { isWithin } from '../../text/within.js';

/** A site that is served: its folder, and the path of its URL, empty or with `/` at the end. */
export interface ServedSite {
  readonly folder: string;
  readonly path: string;
}

/** A path of a site as the path of a URL. */
export const urlPath = (path: string): string => `/${path.split('/').map(encodeURIComponent).join('/')}`;

/** The nearest folder that holds all others. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  let folder = first;
  while (!others.every((one) => isWithin(one, folder)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/**
 * The sites of folders. A single one is at the root; several are where they lie below the folder that holds them all,
 * so that relative links between them lead to the same places as on disk.
 */
export function servedSites(folders: readonly string[]): readonly ServedSite[] {
  const root = commonFolder(folders);
  return folders.map((folder) => {
    const way = relative(root, folder).split(sep).join('/');
    return { folder, path: way === '' ? '' : `${way}/` };
  });
}
