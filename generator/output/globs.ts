/**
 * A test for the files of the user: `keep` holds paths relative to the output folder, in which `*` stands for anything
 * in a name, `**` for any folders and `?` for one character; a folder stands for everything below it.
 */
export function keeper(keep: readonly string[]): (path: string) => boolean {
  const patterns = keep.map(patternOf);
  return (path) => patterns.some((pattern) => pattern.test(path));
}

const parts: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };

function patternOf(glob: string): RegExp {
  const path = glob.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  const source = path.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (found) => parts[found] ?? `\\${found}`);
  return new RegExp(`^${source}(?:/.*)?$`);
}
