export interface Mutation {
  /** The name of the file that holds it. */
  readonly name: string;
  readonly made: string | Uint8Array;
  /** What was done to the document, in order. */
  readonly done: readonly string[];
}
export interface MutatedDocument {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}
export function documentsIn(folder: string): MutatedDocument[];
export function mutations(documents: readonly MutatedDocument[], count: number, seed: number): Iterable<Mutation>;
