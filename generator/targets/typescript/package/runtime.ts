import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Homes } from '../../../surface/imports.js';
import type { TargetFile } from '../../target.js';
import { version } from '../../version.js';
import { runtimePattern } from './runtime-option.js';

/** The package that an SDK takes its runtime from, and the versions of it that will do. */
export interface RuntimePackage {
  readonly name: string;
  readonly range: string;
}

/** The package that the option names, `undefined` where the runtime is copied. */
export function runtimePackageOf(option: string): RuntimePackage | undefined {
  const [, name, range = `^${version()}`] = runtimePattern.exec(option) ?? [];
  return option === 'copy' || name === undefined ? undefined : { name, range };
}

/** The source of the library that generated SDKs carry. */
const root = fileURLToPath(new URL('../../../../generator/runtime/typescript/src/', import.meta.url));

/** The files of the runtime, byte for byte, sorted by path. */
export function runtimeFiles(): TargetFile[] {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return names
    .sort()
    .map((name) => ({ path: `src/${name}`, text: readFileSync(path.join(root, name), 'utf8'), laidOut: true }));
}

/** What people import from the runtime, whether or not the SDK does: a prefix of paths. */
const documented = [
  'src/lib/checks.ts',
  'src/lib/http.ts',
  'src/lib/retries.ts',
  'src/lib/webhooks.ts',
  'src/types/',
  'src/hooks/',
  'src/models/',
];

/** The modules that a file of the runtime imports. */
const importsOf = ({ path: from, text }: TargetFile): string[] =>
  [...text.matchAll(/ from "(\.[^"]*)";/gu)].map(([, to = '']) => resolved(from, to));

/** The file that a module names. */
const resolved = (from: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(from), specifier.replace(/\.js$/u, '.ts'));

/** Modules which only pass on the exports of others, so that their importers need not load all of those. */
const barrels: ReadonlySet<string> = new Set(['src/lib/responses.ts', 'src/lib/bodies.ts']);

/** The module that holds together what nearly every function of an SDK imports. */
export const apiModule = 'src/lib/api.ts';

/** The module of the options for what a document does not have. */
export const extrasModule = 'src/lib/extras.ts';

/** The exports that a module passes on: the names, and the modules that they come from. */
const passedOn = ({ path: from, text }: TargetFile): (readonly [name: string, module: string])[] =>
  [...text.matchAll(/^export (?:type )?\{([^}]*)\} from "([^"]*)";$/gmu)].flatMap(([, names = '', to = '']) =>
    names.split(',').map((one) => [one.replace('type ', '').trim(), resolved(from, to)] as const),
  );

/** The modules that exports of the runtime are imported from where another one passes them on. */
export function homesOf(files: readonly TargetFile[]): Homes {
  const short = files.filter(({ path }) => path === apiModule).flatMap(passedOn);
  const found = new Map(short.map(([name, module]) => [`${module}#${name}`, apiModule]));
  for (const file of files.filter(({ path }) => barrels.has(path))) {
    for (const [name, module] of passedOn(file)) {
      const known = `${module}#${name}`;
      found.set(`${file.path}#${name}`, found.get(known) ?? module);
    }
  }
  return found;
}

/** The files of the runtime that an SDK needs: those that it imports or people do, and what these import in turn. */
export function neededFiles(runtime: readonly TargetFile[], imported: Iterable<string>): TargetFile[] {
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
