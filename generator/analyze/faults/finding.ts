import type { Code } from '../../diagnostics/catalogue.js';
import { warn, type Context } from '../context.js';
import type { Node } from '../node.js';

/** What a rule has found: `at` is the part that is wrong. */
export interface Finding {
  readonly at: Node;
  readonly message: string;
  readonly hint?: string;
}

/** One rule of our own about documents: what it looks at, and what of that is wrong. */
export interface Rule<T> {
  readonly code: Code;
  readonly find: (subject: T) => readonly Finding[];
}

/** Reports all that rules find in something. */
export function applyRules<T>(context: Context, rules: readonly Rule<T>[], subject: T): void {
  for (const { code, find } of rules)
    for (const { at, message, hint } of find(subject)) warn(context, code, message, at, hint);
}
