interface Located {
  /** `/`-separated and relative to the output folder of the file's target. */
  readonly path: string;
  /** The SHA-256 of the content. Several stages need it, so it is computed once. Default: it is computed where it is needed. */
  readonly digest?: string;
}

/** A file to write: a text, or bytes that are no text, such as an image. */
export type OutputFile = Located &
  (
    | { readonly text: string; readonly bytes?: undefined }
    | { readonly bytes: Uint8Array; readonly text?: undefined }
  );

/** All files of a target; `output` is an absolute folder, `keep` the globs of the user's own files. */
export interface TargetResult {
  readonly output: string;
  readonly keep: readonly string[];
  readonly files: readonly OutputFile[];
}

/** The bytes of a file; a text is UTF-8. */
export const contentOf = (file: OutputFile): Buffer =>
  file.text === undefined ? Buffer.from(file.bytes) : Buffer.from(file.text);
