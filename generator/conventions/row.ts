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
  readonly specwright: string;
  readonly speakeasy: string;
  /** A part of a document in YAML, and what becomes of it under each value, as code. */
  readonly example: { readonly document: string; readonly code: Readonly<Record<string, string>> };
}
