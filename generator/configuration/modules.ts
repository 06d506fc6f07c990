import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Jiti } from 'jiti';

/** What `npx specwright` leaves beside nobody's code: imports of Specwright itself are answered from here. */
const own = {
  'specwright/target': fileURLToPath(new URL('../target.js', import.meta.url)),
  specwright: fileURLToPath(new URL('./configuration.js', import.meta.url)),
};

/** A module that was run: what it exports, and its own files with those that it imports, absolute. */
export interface LoadedModule {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/** Runs a module: TypeScript or JavaScript, a path or a package as `from`, an absolute file, would import it. Throws what it throws. */
export async function loadModule(name: string, from: string): Promise<LoadedModule> {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(pathToFileURL(from).href, {
    moduleCache: false,
    fsCache: false,
    interopDefault: false,
    alias: own,
  });
  loadCompiler(jiti);
  const file = resolved(jiti, name, from) ?? name;
  const exports = await jiti.import<Readonly<Record<string, unknown>>>(file);
  return { exports, files: importedFiles(jiti, file) };
}

/** Has jiti load its compiler, which changes how errors show their stacks in the whole process, and takes that back. */
function loadCompiler(jiti: Jiti): void {
  const before = Object.getOwnPropertyDescriptors(Error);
  jiti.transform({ source: '', filename: 'a.ts', ts: true });
  Object.defineProperties(Error, before);
}

function resolved(jiti: Jiti, name: string, from: string): string | undefined {
  try {
    const url = jiti.esmResolve(name, { parentURL: pathToFileURL(from).href, try: true });
    return url?.startsWith('file:') === true ? fileURLToPath(url) : undefined;
  } catch {
    return undefined;
  }
}

/** Texts in the source that may name a module; what names none leads nowhere. */
const specifier = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(?:'([^'\n]+)'|"([^"\n]+)")/gu;

/** How many files of a program are looked at: more than people write, and no more than a moment takes. */
const most = 5000;

/** A file and all that it imports, as far as its source names them; Specwright's own are left out. */
function importedFiles(jiti: Jiti, entry: string): string[] {
  const found = new Set([entry]);
  for (const file of found) {
    const source = textOf(file);
    for (const [, single, double] of source?.matchAll(specifier) ?? []) {
      const name = single ?? double ?? '';
      if (name in own || name.startsWith('node:') || found.size >= most) continue;
      const imported = resolved(jiti, name, file);
      if (imported !== undefined) found.add(imported);
    }
  }
  return [...found].filter((file) => textOf(file) !== undefined).sort();
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Why code failed, in the first line of what it threw. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');

/** A digest of what is in files. */
export function digestOfFiles(files: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${file}\0${textOf(file) ?? ''}\0`);
  return digest.digest('hex');
}
