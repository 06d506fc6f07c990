/** One file to be written; `path` is `/`-separated and relative to the output folder of its target. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Everything one target makes; `output` is an absolute folder, `keep` the globs of files that are the user's. */
export interface TargetResult {
  readonly output: string;
  readonly keep: readonly string[];
  readonly files: readonly OutputFile[];
}
