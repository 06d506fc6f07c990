import type { Diagnostic, Texts } from '../../../diagnostics/diagnostic.js';
import type { Decide } from './decided.js';

/** Locations of the old configuration, which are relative to a folder of its own. */
export interface Locations {
  /** A path as the new configuration says it; a URL as it is; undefined for what can not be read from there. */
  readonly rebased: (location: string) => string | undefined;
  /** Whether the file there is an OpenAPI Overlay. */
  readonly isOverlay: (location: string) => boolean;
}

interface Matching {
  /** Keys joined with dots, `*` for any one; the row speaks of everything below. */
  readonly key: string;
  /** The values that the row is about; all if it is absent. */
  readonly when?: (value: unknown, locations: Locations) => boolean;
}

/**
 * An old key and what becomes of it. `to` is a key of ours, `[]` behind it appends to a list, `{}` adds to a map, and those of targets begin
 * with the kind of target. The first row that fits decides; `convert` returns undefined for a value it does not know, of
 * which `otherwise` then speaks.
 */
export type Row =
  | (Matching & {
      readonly to: string;
      /** Gets the last part of the old key as well. */
      readonly convert?: (value: unknown, locations: Locations, key: string) => unknown;
      readonly said?: string;
      readonly otherwise?: string;
    })
  | (Matching & { readonly same: string })
  | (Matching & { readonly none: string })
  /** Has no effect on the output: nothing has to be reported. */
  | (Matching & { readonly quiet: true });

/** One file of the old configuration. */
export interface Tree {
  readonly file: string;
  readonly data: unknown;
  readonly rows: readonly Row[];
  /** The keys that lead to the data in the file, joined with dots; absent: it is the whole file. */
  readonly at?: string;
}

/** A setting that every configuration of that tool stands for without saying it. */
export interface Implied {
  readonly to: string;
  readonly value: unknown;
  readonly said: string;
}

/** An old configuration as it was read. */
export interface Found {
  readonly trees: readonly Tree[];
  readonly implied: readonly Implied[];
  /** The kinds of target that stand for what the tool makes. */
  readonly targets: readonly ('typescript' | 'docs')[];
  /** The absolute folder that locations are relative to. */
  readonly base: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that diagnostics point into. */
  readonly texts?: Texts;
  /** What only the document can carry: decided when it is known, with a line on each setting. */
  readonly decide?: Decide;
  /** How to get a document where there is none. */
  readonly wanting?: string;
}

/** Where to look for an old configuration. */
export interface Place {
  /** The absolute folder. */
  readonly folder: string;
  /** The name of the one file that was asked for, if it was. */
  readonly name: string | undefined;
  /** Names an absolute path for people. */
  readonly shown: (path: string) => string;
}

/** Reads the configurations of one tool; undefined where there is none. */
export interface Reader {
  readonly tool: string;
  /** The names that its configurations have. */
  readonly looksFor: readonly string[];
  /** A configuration may have any name; then its path must be passed, and it is recognized by its content. */
  readonly anyName?: true;
  readonly read: (place: Place) => Found | undefined | Promise<Found | undefined>;
}
