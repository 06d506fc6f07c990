/** How much a diagnostic weighs: an `error` stops the run before anything is written. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in the input a diagnostic points. `pointer` is a JSON Pointer (RFC 6901) into `file`; `''` is the whole file. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  /** Set where the reader knows the position itself (syntax errors); 1-based. Otherwise it is looked up from `pointer` when printed. */
  readonly position?: { readonly line: number; readonly column: number };
  /** Point at the key of the member that `pointer` names, not at its value. */
  readonly key?: boolean;
}

/** One problem, with a code of the catalogue, a place and a remedy. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: Place;
  readonly hint?: string;
  /** The project it was found in, where a configuration lists several. */
  readonly project?: string;
}

/** Texts by the names of their files, as places name them. */
export type Texts = ReadonlyMap<string, string>;

/** Diagnostics, with the texts of the files that they may point into. */
export interface Reported {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts?: Texts | undefined;
}

/** What every stage returns: never an exception for a fault in the input. */
export interface Outcome<T> extends Reported {
  readonly value: T;
}

/** The texts of several stages; of two with one name the last counts. */
export const textsOf = (...reported: readonly Pick<Reported, 'texts'>[]): Texts =>
  new Map(reported.flatMap(({ texts = [] }) => [...texts]));
