import type { Code } from '../../diagnostics/catalogue.js';
import { warn, type Context } from '../context.js';
import type { Node } from '../node.js';

/** A finding of a rule; `at` is the faulty node. */
export interface Finding {
  readonly at: Node;
  readonly message: string;
  readonly hint?: string;
}

/** A rule of our own about documents: its subject and its faults. */
export interface Rule<T> {
  readonly code: Code;
  readonly find: (subject: T) => readonly Finding[];
}

/** Reports everything that rules find in a subject. */
export function applyRules<T>(context: Context, rules: readonly Rule<T>[], subject: T): void {
  for (const { code, find } of rules)
    for (const { at, message, hint } of find(subject)) warn(context, code, message, at, hint);
}
