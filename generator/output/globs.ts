import { globSource } from '../text/globs.js';

/**
 * A test for the files of the user: `keep` holds paths relative to the output folder, in which `*` stands for anything
 * in a name, `**` for any folders and `?` for one character; a folder stands for everything below it. A path that begins
 * with `!` is an exception to those before it; the last one that matches decides.
 */
export function keeper(keep: readonly string[]): (path: string) => boolean {
  const rules = keep.map((glob) => ({ isKept: !glob.startsWith('!'), pattern: patternOf(glob.replace(/^!/, '')) }));
  return (path) => rules.findLast(({ pattern }) => pattern.test(path))?.isKept ?? false;
}

function patternOf(glob: string): RegExp {
  const path = glob.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return new RegExp(`^${globSource(path)}(?:/.*)?$`);
}
