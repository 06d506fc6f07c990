/** A reference to an export of a module. Its local name in a file is chosen when the imports of the file are known. */
export interface Reference {
  /** The declaring module: its path in the SDK, or the name of a package. */
  readonly from: string;
  readonly name: string;
}
