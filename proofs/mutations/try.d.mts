import type { Mutation } from './mutations.mjs';

export interface Tried {
  /** Whether it was generated; else it was refused. */
  readonly ok: boolean;
  readonly seconds: number;
  readonly faults: readonly string[];
}
export function tryOne(mutation: Mutation, cwd: string, seen: Set<string>): Promise<Tried>;
