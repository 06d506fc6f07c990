import type { Direction, Severity } from '../severity.js';

/** The severity of a change at one level: in any direction, or by direction; absent: not noticed. */
export type Weight = Severity | Readonly<Partial<Record<Direction, Severity>>>;

/** The entry of a code in the catalogue. */
export interface Row {
  /** What happened, as the heading of all changes of the code. */
  readonly title: string;
  /** Who notices it, and how. */
  readonly description: string;
  readonly wire?: Weight;
  readonly sdk?: Weight;
}

/** Keeps the codes as literal types. */
export const rows = <T extends Record<string, Row>>(all: T): { readonly [K in keyof T]: Row } => all;

/** Requests must satisfy more than before. */
export const requiresMore = { request: 'breaking', response: 'safe' } as const;

/** Responses may hold more than before. */
export const allowsMore = { request: 'safe', response: 'breaking' } as const;
