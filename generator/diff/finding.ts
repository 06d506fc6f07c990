import type { Id } from '../model/model.js';
import type { Code } from './catalogue/catalogue.js';
import type { Level } from './severity.js';

/** A change found by a comparison: its code, its place in both models, and its subject by name in the SDK. */
export interface Finding {
  readonly code: Code;
  /** The ids of the subject; absent on a side without it. */
  readonly old?: Id | undefined;
  readonly new?: Id | undefined;
  /** The subject by its name in the SDK: `pets.list()`, `components.Pet.name`. */
  readonly subject: string;
  /** How it changed, in a few words without an end mark. */
  readonly detail: string;
  /** The levels at which it is noticed; default: those of the catalogue. */
  readonly only?: Level | undefined;
  /** The code whose severity applies in the SDK, if it differs from the wire; `null`: not noticed. */
  readonly inSdk?: Code | null;
}

/** Two declarations in the same place of the API. */
export interface Pair {
  readonly old: Id;
  readonly new: Id;
  /** The only level at which they correspond; absent: both. */
  readonly only?: Level | undefined;
}

/** The result of a comparison: findings, and declarations still to compare. */
export interface Found {
  readonly drafts: readonly Finding[];
  readonly pairs: readonly Pair[];
}

export const nothing: Found = { drafts: [], pairs: [] };

/** The combined results of several comparisons. */
export function together(all: readonly Found[]): Found {
  return { drafts: all.flatMap(({ drafts }) => drafts), pairs: all.flatMap(({ pairs }) => pairs) };
}

/** A result with findings only. */
export const only = (...drafts: readonly Finding[]): Found => ({ drafts, pairs: [] });
