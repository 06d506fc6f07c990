import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TargetFile } from '../target.js';

/** The source of the library that generated SDKs carry. */
const root = fileURLToPath(new URL('../../../generator/runtime/typescript/src/', import.meta.url));

/** The files of the runtime, byte for byte, sorted by path. */
export function runtimeFiles(): TargetFile[] {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return names.sort().map((name) => ({ path: `src/${name}`, text: readFileSync(path.join(root, name), 'utf8') }));
}
