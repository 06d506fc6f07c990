import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files below a folder with their texts, by their paths from it, in order. */
export const filesBelow = (folder: string): (readonly [file: string, text: string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')] as const);
