/** A file to write; `path` is `/`-separated and relative to its target's output folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** The SHA-256 of the text. Several stages need it, so it is computed once. Default: it is computed where it is needed. */
  readonly digest?: string;
}

/** All files of a target; `output` is an absolute folder, `keep` the globs of the user's own files. */
export interface TargetResult {
  readonly output: string;
  readonly keep: readonly string[];
  readonly files: readonly OutputFile[];
}
