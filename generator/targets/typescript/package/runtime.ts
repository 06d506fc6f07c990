import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Conventions } from '../../../conventions/conventions.js';
import { homeOf, type Homes } from '../../../surface/imports.js';
import type { TextFile } from '../../target.js';
import { version } from '../../version.js';
import { runtimePattern } from './runtime-option.js';

/** The package of an SDK's runtime, and its range of versions. */
export interface RuntimePackage {
  readonly name: string;
  readonly range: string;
}

/** The package named by the option; `undefined` if the runtime is copied. */
export function runtimePackageOf(option: string): RuntimePackage | undefined {
  const [, name, range = `^${version()}`] = runtimePattern.exec(option) ?? [];
  return option === 'copy' || name === undefined ? undefined : { name, range };
}

/** The source of the library that generated SDKs carry. */
const root = fileURLToPath(new URL('../../../../generator/runtime/typescript/src/', import.meta.url));

/** The files of the runtime, byte for byte, sorted by path. */
export function runtimeFiles(): TextFile[] {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return names
    .sort()
    .map((name) => ({ path: `src/${name}`, text: readFileSync(path.join(root, name), 'utf8'), laidOut: true }));
}

/** Prefixes of the runtime's paths that users may import even if the SDK does not. */
const documented = [
  'src/runtime/checks.ts',
  'src/runtime/http.ts',
  'src/runtime/logged-bodies.ts',
  'src/runtime/retries.ts',
  'src/runtime/webhooks.ts',
  'src/types/',
  'src/hooks/',
  'src/models/',
];

/** Further modules that files written for the SDK of another generator import. */
export const helperModules = ({ ownImports }: Conventions): readonly string[] =>
  ownImports === 'short' ? ['src/runtime/base64.ts', 'src/runtime/files.ts'] : [];

/** The modules that a file of the runtime imports. */
const importsOf = ({ path: from, text }: TextFile): string[] =>
  [...text.matchAll(/ from "(\.[^"]*)";/gu)].map(([, to = '']) => resolved(from, to));

/** The file of a module specifier. */
const resolved = (from: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(from), specifier.replace(/\.js$/u, '.ts'));

/** Modules that only re-export others; their importers need not load all of those. */
const barrels: ReadonlySet<string> = new Set(['src/runtime/responses.ts', 'src/runtime/bodies.ts']);

/** The module that re-exports what nearly every function of an SDK imports. */
export const apiModule = 'src/runtime/api.ts';

/** The module of the options for undocumented headers, parameters and properties. */
export const extrasModule = 'src/runtime/client/extras.ts';

/** The re-exports of a module: names and the modules that declare them. */
const passedOn = ({ path: from, text }: TextFile): (readonly [name: string, module: string])[] =>
  [...text.matchAll(/^export (?:type )?\{([^}]*)\} from "([^"]*)";$/gmu)].flatMap(([, names = '', to = '']) =>
    names.split(',').map((one) => [one.replace('type ', '').trim(), resolved(from, to)] as const),
  );

/** The modules to import exports of the runtime from, for exports that another module re-exports. */
export function homesOf(files: readonly TextFile[]): Homes {
  const found = new Map<string, Map<string, string>>();
  const note = (module: string, name: string, home: string): void => {
    found.set(module, (found.get(module) ?? new Map<string, string>()).set(name, home));
  };
  for (const [name, module] of files.filter(({ path }) => path === apiModule).flatMap(passedOn))
    note(module, name, apiModule);
  for (const file of files.filter(({ path }) => barrels.has(path)))
    for (const [name, module] of passedOn(file)) note(file.path, name, homeOf(found, module, name));
  return found;
}

/** The files of the runtime that an SDK needs: those imported by the SDK or by users, and their imports in turn. */
export function neededFiles(runtime: readonly TextFile[], imported: Iterable<string>): TextFile[] {
  const files = new Map(runtime.map((file) => [file.path, file]));
  const needed = new Set<string>();
  const open = [...imported, ...[...files.keys()].filter((file) => documented.some((start) => file.startsWith(start)))];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const file = files.get(name);
    if (file === undefined || needed.has(name)) continue;
    needed.add(name);
    for (const imported of importsOf(file)) open.push(imported);
  }
  return runtime.filter((file) => needed.has(file.path));
}
