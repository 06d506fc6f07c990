import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Jiti } from 'jiti';

/** Imports of Specwright resolve to this package, because with `npx specwright` it is not installed beside the code. */
const ownModules = {
  'specwright/target': () => import('../../target.js'),
  specwright: () => import('../configuration.js'),
};

/** A module that was run: its default export, and the absolute paths of its own files. */
export interface LoadedModule {
  readonly value: unknown;
  readonly files: readonly string[];
}

/**
 * Runs a TypeScript or JavaScript module, by a path or a package resolved from the absolute file `from`. Its own files
 * are read again each time, because they change in watch mode. Throws what the module throws.
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

/** The default export of a module; for CommonJS its `module.exports`. */
function defaultOf(exports: Exports, source: string): unknown {
  const hasDefault = Object.hasOwn(exports, 'default') || !/^\s*export\b/mu.test(source);
  return hasDefault ? exports['default'] : undefined;
}

/** A module with top-level await cannot be required, so it is imported, and Node caches it. */
async function run(jiti: Jiti, file: string): Promise<Exports> {
  try {
    return jiti.evalModule(readFileSync(file, 'utf8'), { filename: file, ext: extname(file), async: false }) as Exports;
  } catch (error) {
    if (!(error instanceof Error) || !/\bawait\b/u.test(error.message)) throw error;
    return await jiti.import<Exports>(file);
  }
}

/** Loads jiti's compiler and restores the stack format of errors, which it changes for the whole process. */
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

/** Strings in the source that may be module specifiers. */
const specifier = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(?:'([^'\n]+)'|"([^"\n]+)")/gu;

/** The most files of a program that are followed: more than people write, and still fast. */
const most = 5000;

/** The parts of a program: the absolute paths of its own files, and its imports of packages. */
interface Imported {
  readonly files: readonly string[];
  /** Packages and modules of Specwright. */
  readonly packages: ReadonlySet<string>;
}

const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name;

/** A file and its transitive imports. */
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

/** The first line of a thrown error. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join('');

/** A digest of the contents of files. */
export function digestOfFiles(files: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${file}\0${textOf(file) ?? ''}\0`);
  return digest.digest('hex');
}
