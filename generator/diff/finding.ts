import type { Id } from '../model/model.js';
import type { Code } from './catalogue/catalogue.js';
import type { Level } from './severity.js';

/** A change as a comparison finds it: what happened, where in both models, and to what by its name in the SDK. */
export interface Finding {
  readonly code: Code;
  /** Identities of what changed; absent on the side where it is not. */
  readonly old?: Id | undefined;
  readonly new?: Id | undefined;
  /** What is touched, by its name in the SDK: `pets.list()`, `components.Pet.name`. */
  readonly subject: string;
  /** What changed about it, in a few words without an end mark. */
  readonly detail: string;
  /** The levels at which it is noticed; absent: all that the catalogue knows. */
  readonly only?: Level | undefined;
  /** The code whose weight counts in the SDK, where code notices less or more than a client on the wire; `null`: nothing. */
  readonly inSdk?: Code | null;
}

/** Two declarations that stand at the same place of the API. */
export interface Pair {
  readonly old: Id;
  readonly new: Id;
  /** The level at which alone they meet; absent: both. */
  readonly only?: Level | undefined;
}

/** What a comparison finds: changes here, and declarations that remain to be compared. */
export interface Found {
  readonly drafts: readonly Finding[];
  readonly pairs: readonly Pair[];
}

export const nothing: Found = { drafts: [], pairs: [] };

/** All that several comparisons find. */
export function together(all: readonly Found[]): Found {
  return { drafts: all.flatMap(({ drafts }) => drafts), pairs: all.flatMap(({ pairs }) => pairs) };
}

/** Changes alone, as what a comparison finds. */
export const only = (...drafts: readonly Finding[]): Found => ({ drafts, pairs: [] });
