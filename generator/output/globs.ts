import { globSource } from '../text/globs.js';

/**
 * A test for the user's own files: `keep` has paths relative to the output folder, in which `*` matches anything
 * in a name, `**` any folders and `?` one character. A folder matches everything below it. A path that starts
 * with `!` is an exception to earlier ones. The last match decides.
 */
export function keeper(keep: readonly string[]): (path: string) => boolean {
  const rules = keep.map((glob) => ({ isKept: !glob.startsWith('!'), pattern: patternOf(glob.replace(/^!/, '')) }));
  return (path) => rules.findLast(({ pattern }) => pattern.test(path))?.isKept ?? false;
}

function patternOf(glob: string): RegExp {
  const path = glob.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return new RegExp(`^${globSource(path)}(?:/.*)?$`);
}
