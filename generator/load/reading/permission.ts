import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRemote, localPath } from '../location.js';

/** What a document may read: folders by their real paths (links resolved), and origins. */
export interface Permission {
  readonly folders: readonly string[];
  readonly origins: ReadonlySet<string>;
}

/** What a caller allows besides the folder or origin of the document itself. */
export interface Allowance {
  readonly folders?: readonly string[];
  readonly origins?: readonly string[];
}

/** The permission of a document at a URL: its own folder or origin, and what else is allowed. */
export async function permissionOf(root: string, cwd: string, allow: Allowance = {}): Promise<Permission> {
  const own = isRemote(root) ? [] : [dirname(fileURLToPath(root))];
  const named = [...own, ...(allow.folders ?? []).map((folder) => resolve(cwd, folder))];
  const real = await Promise.all(named.map((folder) => realpath(folder).catch(() => folder)));
  const origins = [...(isRemote(root) ? [root] : []), ...(allow.origins ?? [])].filter((origin) =>
    URL.canParse(origin),
  );
  return {
    folders: [...new Set([...named, ...real])],
    origins: new Set(origins.map((origin) => new URL(origin).origin)),
  };
}

/** Whether a URL may be fetched. */
export function mayFetch(permission: Permission, url: string): boolean {
  return isRemote(url) && permission.origins.has(new URL(url).origin);
}

/** Whether a `file:` URL may be read: first by its path, so that nothing outside is even accessed, then by its real path. */
export async function mayRead(permission: Permission, url: string): Promise<boolean> {
  const path = localPath(url);
  if (path === undefined || !permission.folders.some((folder) => isBelow(path, folder))) return false;
  const real = await realpath(path).catch(() => path);
  return permission.folders.some((folder) => isBelow(real, folder));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
