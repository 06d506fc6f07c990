import type { Bump } from '../diff/bump.js';

/** A version in npm's format (Semantic Versioning 2.0.0; section 9: pre-releases after a hyphen). */
function partsOf(version: string): { readonly numbers: readonly number[]; readonly before: readonly string[] } {
  const [release = '', ...rest] = version.split('-');
  return { numbers: release.split('.').map(Number), before: rest.length === 0 ? [] : rest.join('-').split('.') };
}

/** The next version. A pre-release of a sufficient bump becomes that release. */
export function bumped(version: string, bump: Bump): string {
  const { numbers, before } = partsOf(version);
  const [major = 0, minor = 0, patch = 0] = numbers;
  const isBefore = before.length > 0;
  switch (bump) {
    case 'major':
      return `${String(isBefore && minor === 0 && patch === 0 ? major : major + 1)}.0.0`;
    case 'minor':
      return `${String(major)}.${String(isBefore && patch === 0 ? minor : minor + 1)}.0`;
    case 'patch':
      return `${String(major)}.${String(minor)}.${String(isBefore ? patch : patch + 1)}`;
    case 'none':
      return version;
  }
}

/** Compares identifiers: numbers numerically and before words, words by code units. */
function comparePart(a: string, b: string): number {
  const [one, other] = [a, b].map((part) => (/^\d+$/u.test(part) ? Number(part) : undefined));
  if (one !== undefined && other !== undefined) return one - other;
  if (one !== undefined || other !== undefined) return one === undefined ? 1 : -1;
  return a < b ? -1 : Number(a > b);
}

/** The later of two versions (Semantic Versioning 2.0.0, section 11). */
export function later(a: string, b: string): string {
  const [one, other] = [partsOf(a), partsOf(b)];
  const byNumber = one.numbers.map((number, index) => number - (other.numbers[index] ?? 0)).find((by) => by !== 0);
  if (byNumber !== undefined) return byNumber > 0 ? a : b;
  if (one.before.length === 0 || other.before.length === 0) return one.before.length === 0 ? a : b;
  const byPart = one.before
    .map((part, index) => (index in other.before ? comparePart(part, other.before[index] ?? '') : 1))
    .find((by) => by !== 0);
  return byPart !== undefined && byPart > 0 ? a : b;
}
