/** A value for all languages, or one for the SDKs of each, with what holds in the `others`. */
export type Decision = string | (Readonly<Record<string, string>> & { readonly others: string });

/** What a decision is in all languages that it does not name. */
export const usually = (decision: Decision): string => (typeof decision === 'string' ? decision : decision.others);

/**
 * One difference between sets of conventions: something that the specifications leave open, or that a published contract
 * does in its own way. Each row is a key of the configuration too, so that a team can take over one at a time.
 */
export interface Row {
  /** What it decides, in a sentence. */
  readonly meaning: string;
  /** What each value of the key does. */
  readonly values: Readonly<Record<string, string>>;
  /** What holds under each set of conventions. */
  readonly specwright: Decision;
  readonly speakeasy: Decision;
  /** A part of a document in YAML, and what becomes of it under each value, as code. */
  readonly example: { readonly document: string; readonly code: Readonly<Record<string, string>> };
}
