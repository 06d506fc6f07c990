import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Changes } from './changes.js';
import { statsOf } from './disk.js';
import { isSameText } from './line-ends.js';

/** A file written together with the outputs that belongs to none of them, such as the lock. */
export interface SingleFile {
  /** The absolute path. */
  readonly path: string;
  /** Returns its new text for the current one; `undefined` for no change. */
  readonly text: (found: string | undefined) => string | undefined;
}

/** Plans the change of a file. Its folder counts as an output with this file only. Nothing is touched. */
export function planSingle({ path, text }: SingleFile, shown: (path: string) => string): Outcome<Changes> {
  const none: Changes = { output: dirname(path), added: [], changed: [], unchanged: [], removed: [] };
  try {
    // A link stays a link, and its target is written.
    const place = statsOf(path)?.isSymbolicLink() === true ? realpathSync(path) : path;
    const [output, name] = [dirname(place), basename(place)];
    const found = existsSync(place) ? readFileSync(place) : undefined;
    const wanted = text(found?.toString());
    const plan = { ...none, output };
    if (wanted === undefined || (found !== undefined && isSameText(found, Buffer.from(wanted))))
      return { value: { ...plan, unchanged: [name] }, diagnostics: [] };
    const file = { path: name, text: wanted };
    if (found === undefined) return { value: { ...plan, added: [file] }, diagnostics: [] };
    // Renaming would replace a read-only file.
    accessSync(place, constants.W_OK);
    return { value: { ...plan, changed: [file] }, diagnostics: [] };
  } catch (error) {
    const message = `Nothing was written: \`${shown(path)}\` cannot be (${(error as Error).message}).`;
    return { value: none, diagnostics: [report('write/failed', message)] };
  }
}
