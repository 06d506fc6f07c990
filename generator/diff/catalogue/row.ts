import type { Direction, Severity } from '../severity.js';

/** How much a change weighs at one level: whatever travels, or by the direction in which it travels; absent: unnoticed. */
export type Weight = Severity | Readonly<Partial<Record<Direction, Severity>>>;

/** What the catalogue says of a code. */
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

/** More is asked of what is sent. */
export const asksMore = { request: 'breaking', response: 'safe' } as const;

/** More comes than what was promised. */
export const givesMore = { request: 'safe', response: 'breaking' } as const;
