import type { Change } from './change.js';

/** The part of a version to raise (Semantic Versioning 2.0.0); `none` if nothing generated changed. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/**
 * The version bump for changes: a breaking change needs a new major version, any other change that code notices a new
 * minor one, and the rest (`differs`: texts, or changes on the wire alone) a patch.
 */
export function bumpOf(changes: readonly Change[], differs: boolean): Bump {
  if (changes.some(({ severity }) => severity === 'breaking')) return 'major';
  if (changes.some(({ sdk }) => sdk !== undefined)) return 'minor';
  return changes.length > 0 || differs ? 'patch' : 'none';
}
