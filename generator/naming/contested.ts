import { groupedBy } from '../model/group.js';
import { isPartOf, type Id } from '../model/id.js';

/** Where a wish for a name comes from, and the names it would take, the first one first. */
export interface Claim {
  readonly id: Id;
  /** Names with the owner's id for its name, which is not known yet: only what is equal in the end is equal here. */
  readonly candidates: readonly string[];
  readonly index: number;
}

/** Parts go before what they are part of; else the order of the document counts. */
const partsFirst = (a: Claim, b: Claim): number => {
  if (isPartOf(a.id, b.id)) return -1;
  return isPartOf(b.id, a.id) ? 1 : a.index - b.index;
};

/** Claims to one name with their numbers, from 1 on. */
const numbered = (claims: readonly Claim[]): ReadonlyMap<Claim, number> =>
  new Map([...claims].sort(partsFirst).map((claim, index) => [claim, index + 1] as const));

/**
 * For languages where nobody owns a name that several structures without one of their own want: each takes its longer
 * names first. Structures that have no other name are numbered, from 1 on. The result reorders candidates.
 */
export function uncontested(
  claims: readonly Claim[],
  fold: (name: string) => string,
): ReadonlyMap<Id, (candidates: readonly string[]) => readonly string[]> {
  const wishes = claims.flatMap((claim) => [...new Set(claim.candidates.map(fold))].map((name) => ({ name, claim })));
  const claimants = groupedBy(wishes, ({ name }) => name);
  const isContested = (name: string): boolean => (claimants.get(fold(name))?.length ?? 0) > 1;
  const numbers = new Map<string, ReadonlyMap<Claim, number>>();
  const numberOf = (base: string, claim: Claim): number => {
    const name = fold(base);
    const known = numbers.get(name);
    const sorted = known ?? numbered((claimants.get(name) ?? []).map((one) => one.claim));
    if (known === undefined) numbers.set(name, sorted);
    return sorted.get(claim) ?? 0;
  };
  return new Map(
    claims.map((claim) => {
      const contested = claim.candidates.map(isContested);
      const [base = ''] = claim.candidates;
      const number = numberOf(base, claim);
      const reorder = (names: readonly string[]): readonly string[] => {
        if (contested.length > 0 && contested.every(Boolean)) return [`${names[0] ?? ''}${String(number)}`, ...names];
        return [...names.filter((_, at) => contested[at] !== true), ...names.filter((_, at) => contested[at] === true)];
      };
      return [claim.id, reorder] as const;
    }),
  );
}
