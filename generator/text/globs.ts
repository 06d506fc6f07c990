const parts: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };

/**
 * The source of a regular expression for a glob: `*` stands for anything between two slashes, `**` for anything, `?` for
 * one sign. All else, braces too, is what it is.
 */
export const globSource = (glob: string): string =>
  glob.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (found) => parts[found] ?? `\\${found}`);

/** A test for whole texts by a glob. */
export const globPattern = (glob: string): RegExp => new RegExp(`^${globSource(glob)}$`, 's');
