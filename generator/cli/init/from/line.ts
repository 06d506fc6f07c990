/** What becomes of a setting: taken over, the default anyway, without a counterpart, or unknown. */
export type Verdict = 'taken' | 'same' | 'none' | 'unknown';

/** The report on one setting of the old configuration. */
export interface Line {
  readonly file: string;
  /** Its keys, joined with dots. */
  readonly key: string;
  readonly value: unknown;
  readonly verdict: Verdict;
  /** The key of ours that it became; only where it was taken over. */
  readonly to?: string;
  /** Why, or what to do about it. */
  readonly said: string;
}
