import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeEach } from 'vitest';
import { checkResults } from '../check.js';
import { listFiles } from '../disk.js';
import { writeResults } from '../write.js';


export type Tree = Readonly<Record<string, string>>;

export let root: string;
export let output: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'specwright-'));
  output = join(root, 'out', 'sdk');
});

export const shown = (path: string) => relative(root, path);
export const results = (files: Tree, keep: readonly string[] = []) => [
  { output, keep, files: Object.entries(files).map(([path, text]) => ({ path, text })) },
];
export const write = (files: Tree, keep?: readonly string[]) => writeResults(results(files, keep), shown);
export const check = (files: Tree, keep?: readonly string[]) => {
  const { value, diagnostics } = checkResults(results(files, keep), shown);
  return { value: value.flatMap(({ drifts }) => drifts), states: value.map(({ state }) => state), diagnostics };
};

/** Puts files on the disk as a user would. */
export function put(files: Tree, below = output): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(below, path)), { recursive: true });
    writeFileSync(join(below, path), text);
  }
}

/** What is on the disk, without the manifest. */
export function disk(below = output): Tree {
  if (!existsSync(below)) return {};
  const paths = listFiles(below).filter((path) => path !== '.specwright.json');
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(below, path), 'utf8')]));
}
