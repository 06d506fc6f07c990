/** The kind of declaration that a comment describes. */
export type DocKind = 'field' | 'class' | 'method' | 'type';

/** The comment on an export or a member as lines of plain text, not escaped yet. */
export interface Doc {
  readonly summary?: string;
  readonly remarks?: string;
  readonly deprecated?: { readonly kind: DocKind; readonly reason: string };
  /** Whether it is internal, and so no part of the public API. */
  readonly internal?: true;
}
