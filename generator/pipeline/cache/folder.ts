import { lstatSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where programs of a user keep what can be made again (XDG Base Directory Specification; Windows has its own place). */
function cacheHome(env: Environment, platform: NodeJS.Platform): string | undefined {
  const xdg = env['XDG_CACHE_HOME'] ?? '';
  // A relative path is to be ignored.
  if (isAbsolute(xdg)) return xdg;
  const local = env['LOCALAPPDATA'] ?? '';
  if (platform === 'win32' && local !== '') return local;
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  if (!isAbsolute(home)) return undefined;
  return platform === 'darwin' ? join(home, 'Library/Caches') : join(home, '.cache');
}

/** Group and others have no rights. */
const foreign = 0o077;

/**
 * Whether what is in a folder can only have been put there by this user: it belongs to the user, nobody else may enter it,
 * and it is no link. A folder that is not there yet will be. Windows says none of this; there, a profile is the user's own.
 */
function isPrivate(folder: string, user: number | undefined): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined || user === undefined) return found?.isDirectory() ?? true;
  return found.isDirectory() && found.uid === user && (found.mode & foreign) === 0;
}

/**
 * The folder in which runs keep notes for later ones. Some of it is run (code that V8 compiled) and some of it becomes
 * output, so it is a folder of the user's own: one inside a project could come with the project. `undefined` where there
 * is none, or where it cannot be trusted.
 */
export function cacheFolder(env: Environment, platform: NodeJS.Platform = process.platform): string | undefined {
  const home = cacheHome(env, platform);
  if (home === undefined) return undefined;
  const folder = join(home, 'specwright');
  try {
    return isPrivate(folder, process.getuid?.()) ? folder : undefined;
  } catch {
    return undefined;
  }
}
