/** An export of a module, which is how code refers to it: what a file calls it follows from all that the file imports. */
export interface Reference {
  /** The module that declares it: its path in the SDK, or the name of a package. */
  readonly from: string;
  readonly name: string;
}
