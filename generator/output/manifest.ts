import { hash as digestOf } from 'node:crypto';
import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { isGitFolder } from './reach.js';
import { contentOf, type OutputFile } from './files.js';

/** The name of the manifest in every output folder. */
export const manifestName = '.specwright.json';

/** The format version of the manifest. An incompatible change needs a new number. */
const version = 1;

/** The files of an earlier run: the SHA-256 of each content by path. */
export type Manifest = ReadonlyMap<string, string>;

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return digestOf('sha256', content, 'hex');
}

/** The manifest of the files of a run. */
export const manifestOf = (files: readonly OutputFile[]): Manifest =>
  new Map(files.map((file) => [file.path, file.digest ?? hash(contentOf(file))]));

/** The text of a manifest, one line per file, sorted by code units. It does not depend on time or place. */
export function renderManifest(manifest: Manifest): string {
  const sorted = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([path, digest]) => `    ${JSON.stringify(path)}: "${digest}"`);
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "version": ${String(version)},\n  "files": ${body}\n}\n`;
}

/**
 * Reads a manifest; `name` is for diagnostics. A broken one, or one with a path that no target can make, is ignored.
 */
export function parseManifest(text: string, name: string): Outcome<Manifest | undefined> {
  const refuse = (why: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [report('write/manifest', `\`${name}\` ${why}.`, { file: name, pointer: '' })],
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('is not JSON');
  }
  if (!isObject(data)) return refuse('is not a manifest');
  if (data['version'] !== version) return refuse('is of a version that this version of Specwright does not know');
  const files = data['files'];
  if (!isObject(files)) return refuse('lists no files');
  for (const [path, digest] of Object.entries(files)) {
    if (!isSafePath(path)) return refuse(`lists a path that no target makes: ${JSON.stringify(path)}`);
    if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return refuse(`has no SHA-256 for \`${path}\``);
  }
  return { value: new Map(Object.entries(files) as [string, string][]), diagnostics: [] };
}

/**
 * Whether a target can make a path: it is relative, `/`-separated, below its folder on every system, and not in
 * folders of other tools. Generated files are never hidden, and Windows drops dots and spaces at the end of a name.
 */
export function isSafePath(path: string): boolean {
  if (/^[A-Za-z]:|[\\\0]/.test(path)) return false;
  return path.split('/').every((part) => /^[^.]/.test(part) && !/[. ]$/.test(part) && !isOfOthers(part));
}

/** Folders of Git, including its short name, and of packages. */
const isOfOthers = (name: string): boolean => isGitFolder(name) || /^node_modules$/i.test(name);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
