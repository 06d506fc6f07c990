import type { Change } from './change.js';

/** Which part of a version changes (Semantic Versioning 2.0.0); `none` where nothing of what is made changed. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/**
 * The version that follows from changes: a breaking one asks for a new major version, anything else that code notices for
 * a minor one, and the rest (`differs`: words, or what is noticed on the wire alone) for a patch.
 */
export function bumpOf(changes: readonly Change[], differs: boolean): Bump {
  if (changes.some(({ severity }) => severity === 'breaking')) return 'major';
  if (changes.some(({ sdk }) => sdk !== undefined)) return 'minor';
  return changes.length > 0 || differs ? 'patch' : 'none';
}
