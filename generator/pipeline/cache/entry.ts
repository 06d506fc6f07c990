import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { noteIn } from './note.js';
import type { Stamp } from './stamp.js';

/** What a run read, reported and generated. Only the Specwright that wrote it reads it: `key` identifies it. */
export interface Entry {
  /** A digest of everything that was asked for, and of this Specwright. */
  readonly key: string;
  /** When the run began, and when all was written; milliseconds since 1970. */
  readonly began: number;
  readonly ended: number;
  readonly inputs: readonly Stamp[];
  /** The names in the folders that options of targets name. */
  readonly folders: readonly (readonly [folder: string, names: readonly string[]])[];
  /** The files whose lines diagnostics show, by the names that diagnostics give them. */
  readonly texts: readonly (readonly [name: string, path: string])[];
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs: readonly {
    readonly output: string;
    readonly keep: readonly string[];
    /** The files among them that the target makes where they are not there, relative to `output`. */
    readonly kept: readonly string[];
    /** How many files the target made, those that the user keeps among them. */
    readonly made: number;
    /** Relative to `output`; the manifest is the last. */
    readonly files: readonly Stamp[];
  }[];
}

/** The entry in a file; `undefined` where there is none, or one that cannot be read. */
export function readEntry(file: string, key: string): Entry | undefined {
  try {
    const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry;
    return entry.key === key ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Writes an entry. */
export const writeEntry = (file: string, entry: Entry): void => noteIn(file, [JSON.stringify(entry)]);
