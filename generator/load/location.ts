import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { foundIn } from '../model/findings.js';
import type { SearchableSource } from './searchable.js';
import type { Source } from './source.js';

/** The name of standard input; references in it are relative to the working folder. */
export const stdinName = '<stdin>';

/** Whether an input is read over the network. */
export function isRemote(url: string): boolean {
  return /^https?:/i.test(url);
}

/** The absolute URL of an input as a user writes it: a path, a URL, or `-`. */
export function urlOfInput(input: string, cwd: string): string {
  if (isRemote(input) && URL.canParse(input)) return withoutFragment(new URL(input).href);
  const path = input === '-' ? stdinName : /^file:/i.test(input) ? (localPath(input) ?? input) : input;
  return pathToFileURL(resolve(cwd, path)).href;
}

/** The path of a `file:` URL; `undefined` if it is not a local file (`file://host/..`, an encoded slash). */
export function localPath(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

/** The name of a file in diagnostics: relative to the working folder with `/`, or its URL. */
export function nameOfUrl(url: string, cwd: string): string {
  const local = url.startsWith('file:') ? localPath(url) : undefined;
  if (local === undefined) return url;
  const path = relative(cwd, local) || '.';
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** A parsed reference (RFC 3986): the absolute URL of its file, `undefined` for the same file, and its decoded fragment. */
export interface Target {
  readonly url: string | undefined;
  readonly fragment: string;
}

/** Parses a `$ref` against the URL of its file; `undefined` if it is not a URI reference. */
export function targetOf(ref: string, base: () => string): Target | undefined {
  if (ref !== ref.trim()) return undefined;
  const hash = ref.indexOf('#');
  const path = hash < 0 ? ref : ref.slice(0, hash);
  const fragment = decoded(hash < 0 ? '' : ref.slice(hash + 1));
  if (fragment === undefined) return undefined;
  if (path === '') return { url: undefined, fragment };
  try {
    const url = new URL(path, base());
    // A query means nothing for a file, and the file would be read twice.
    if (url.protocol === 'file:') url.search = '';
    return { url: url.href, fragment };
  } catch {
    return undefined;
  }
}

/** The absolute URL of a file of a source; a source made by hand has none, and its names are then relative to a made-up folder. */
export function urlIn(source: Source, name: string): string {
  const known = source.urls?.get(name);
  if (known !== undefined || isRemote(name)) return known ?? name;
  return new URL(name.split('/').map(encodeURIComponent).join('/'), 'file:///a/b/c/d/e/f/g/h/i/j/').href;
}

/** Files that could not be read have names as well. */
const namesIn = (source: Source): ReadonlyMap<string, string> =>
  new Map(
    [...(source.urls?.keys() ?? []), ...source.documents.keys()].map((name) => [comparable(urlIn(source, name)), name]),
  );

/** The name of a source's file, by its absolute URL. */
export function nameIn(source: SearchableSource, url: string): string | undefined {
  return foundIn(source, namesIn).get(comparable(url));
}

/** One spelling per URL: `%7E` and `~` name the same file. */
export function comparable(url: string): string {
  return url.startsWith('file:') ? (decoded(url) ?? url) : url;
}

function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
