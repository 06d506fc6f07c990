import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Jiti } from 'jiti';

/** Imports of Specwright, which `npx specwright` leaves beside nobody's code: they are answered from here. */
const ownModules = {
  'specwright/target': () => import('../../target.js'),
  specwright: () => import('../configuration.js'),
};

/** A module that was run: its default export, and its own files with those that it imports, absolute. */
export interface LoadedModule {
  readonly value: unknown;
  readonly files: readonly string[];
}

/**
 * Runs a module: TypeScript or JavaScript, a path or a package as `from`, an absolute file, would import it. Its own files are
 * read anew each time, since who watches changes them. Throws what it throws.
 */
export async function loadModule(name: string, from: string): Promise<LoadedModule> {
  const { createJiti } = await import('jiti');
  const options = { moduleCache: false, fsCache: false, interopDefault: true };
  const finder = createJiti(pathToFileURL(from).href, options);
  const file = resolved(finder, name, from) ?? name;
  const { files, packages } = importsOf(finder, file);
  const virtualModules: Record<string, unknown> = {};
  for (const [own, load] of Object.entries(ownModules)) if (packages.has(own)) virtualModules[own] = await load();
  const nativeModules = [...packages].filter((one) => !one.startsWith('specwright'));
  const jiti = createJiti(pathToFileURL(from).href, { ...options, virtualModules, nativeModules });
  loadCompiler(jiti);
  return { value: defaultOf(await run(jiti, file), textOf(file) ?? ''), files };
}

type Exports = Readonly<Record<string, unknown>>;

/** The default export of a module; what is no module of ECMAScript exports one thing. */
function defaultOf(exports: Exports, source: string): unknown {
  const hasDefault = Object.hasOwn(exports, 'default') || !/^\s*export\b/mu.test(source);
  return hasDefault ? exports['default'] : undefined;
}

/** A module that awaits at its top cannot be required, and is imported: then Node remembers what it imports. */
async function run(jiti: Jiti, file: string): Promise<Exports> {
  try {
    return jiti.evalModule(readFileSync(file, 'utf8'), { filename: file, ext: extname(file), async: false }) as Exports;
  } catch (error) {
    if (!(error instanceof Error) || !/\bawait\b/u.test(error.message)) throw error;
    return await jiti.import<Exports>(file);
  }
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

/** What a program consists of: its own files, absolute, and what it imports by name. */
interface Imported {
  readonly files: readonly string[];
  /** Packages and modules of Specwright. */
  readonly packages: ReadonlySet<string>;
}

const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name;

/** A file and all that it imports, as far as its source names it. */
function importsOf(jiti: Jiti, entry: string): Imported {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, single, double] of textOf(file)?.matchAll(specifier) ?? []) {
      const name = single ?? double ?? '';
      if (name.startsWith('node:') || files.size >= most) continue;
      if (Object.hasOwn(ownModules, name)) packages.add(name);
      const imported = Object.hasOwn(ownModules, name) ? undefined : resolved(jiti, name, file);
      if (imported === undefined) continue;
      files.add(imported);
      if (!/^[./]/u.test(name)) packages.add(packageOf(name));
    }
  }
  return { files: [...files].filter((file) => textOf(file) !== undefined).sort(), packages };
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
