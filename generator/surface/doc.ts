/** What a comment is about, as far as it matters to its text. */
export type DocKind = 'field' | 'class' | 'method' | 'type';

/** The comment on an export or a member, as plain text in lines: nothing in it is escaped yet. */
export interface Doc {
  readonly summary?: string;
  readonly remarks?: string;
  readonly deprecated?: { readonly kind: DocKind; readonly reason: string };
  /** It is not part of what users are promised. */
  readonly internal?: true;
}
