import { defaultSet, type ConventionSet } from './sets.js';

/** A value for all languages, or one for the SDKs of each, with what holds in the `others`. */
export type Decision = string | (Readonly<Record<string, string>> & { readonly others: string });

/** What a decision is in all languages that it does not name. */
export const usually = (decision: Decision): string => (typeof decision === 'string' ? decision : decision.others);

/** The decision of the default set, and those of sets that decide otherwise. */
type Decided = Readonly<Record<typeof defaultSet, Decision>> &
  Readonly<Partial<Record<Exclude<ConventionSet, typeof defaultSet>, Decision>>>;

/** The decision of a set. */
export const decisionOf = (row: Row, set: ConventionSet): Decision => row[set] ?? row[defaultSet];

/**
 * One difference between sets of conventions: something that the specifications leave open, or that a published contract
 * does in its own way. Each row is a key of the configuration too, so that a team can take over one at a time.
 */
export interface Row extends Decided {
  /** What it decides, in a sentence. */
  readonly meaning: string;
  /** What each value of the key does. */
  readonly values: Readonly<Record<string, string>>;
  /** A part of a document in YAML, and what becomes of it under each value, as code. */
  readonly example: { readonly document: string; readonly code: Readonly<Record<string, string>> };
}
