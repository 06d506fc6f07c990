import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TargetFile } from '../target.js';
import { version } from '../version.js';

/** The package that an SDK takes its runtime from, and the versions of it that will do. */
export interface RuntimePackage {
  readonly name: string;
  readonly range: string;
}

/** What the option `runtime` says: `copy`, or a package with a range of versions after it or without. */
export const runtimePattern = /^((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:@([^@\s]+))?$/u;

/** The package that the option names, `undefined` where the runtime is copied. */
export function runtimePackageOf(option: string): RuntimePackage | undefined {
  const [, name, range = `^${version()}`] = runtimePattern.exec(option) ?? [];
  return option === 'copy' || name === undefined ? undefined : { name, range };
}

/** The source of the library that generated SDKs carry. */
const root = fileURLToPath(new URL('../../../generator/runtime/typescript/src/', import.meta.url));

/** The files of the runtime, byte for byte, sorted by path. */
export function runtimeFiles(): TargetFile[] {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return names.sort().map((name) => ({ path: `src/${name}`, text: readFileSync(path.join(root, name), 'utf8') }));
}
