import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Changes } from './changes.js';
import { statsOf } from './disk.js';
import { isSameText } from './line-ends.js';

/** A file that is written with the outputs and belongs to none of them, such as the lock. */
export interface SingleFile {
  /** Absolute. */
  readonly path: string;
  /** What is to be in it, given what is; `undefined` where that stays. */
  readonly text: (found: string | undefined) => string | undefined;
}

/** Plans what has to be written of a file; its folder counts as an output that has this file alone. Nothing is touched. */
export function planSingle({ path, text }: SingleFile, shown: (path: string) => string): Outcome<Changes> {
  const none: Changes = { output: dirname(path), added: [], changed: [], unchanged: [], removed: [] };
  try {
    // A link stays one, and what it leads to is written.
    const place = statsOf(path)?.isSymbolicLink() === true ? realpathSync(path) : path;
    const [output, name] = [dirname(place), basename(place)];
    const found = existsSync(place) ? readFileSync(place) : undefined;
    const wanted = text(found?.toString());
    const plan = { ...none, output };
    if (wanted === undefined || (found !== undefined && isSameText(found, Buffer.from(wanted))))
      return { value: { ...plan, unchanged: [name] }, diagnostics: [] };
    const file = { path: name, text: wanted };
    if (found === undefined) return { value: { ...plan, added: [file] }, diagnostics: [] };
    // Renaming would put another file in place of one that nobody is to write.
    accessSync(place, constants.W_OK);
    return { value: { ...plan, changed: [file] }, diagnostics: [] };
  } catch (error) {
    const message = `Nothing was written: \`${shown(path)}\` cannot be (${(error as Error).message}).`;
    return { value: none, diagnostics: [report('write/failed', message)] };
  }
}
