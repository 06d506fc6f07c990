/** What is judged: a document, the places of the calls that were chosen, and what was generated of them. */
interface Judged {
  readonly document: unknown;
  readonly calls: readonly string[];
  readonly isSecured: boolean;
  readonly names: Readonly<Record<string, string>>;
  readonly sdk: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, string>;
}
export function strayIn(judged: Judged): string[];
