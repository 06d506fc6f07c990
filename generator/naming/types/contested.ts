import { groupedBy } from '../../model/group.js';
import { isPartOf, type Id } from '../../model/id.js';

/** An inline schema that needs a name, with its candidates in order of preference. */
export interface Claim {
  readonly id: Id;
  /** Candidates contain the owner's id in place of its name, which is not known yet: equal candidates become equal names. */
  readonly candidates: readonly string[];
  readonly index: number;
}

/** Nested schemas come before those that contain them; otherwise the order is that of the document. */
const partsFirst = (a: Claim, b: Claim): number => {
  if (isPartOf(a.id, b.id)) return -1;
  return isPartOf(b.id, a.id) ? 1 : a.index - b.index;
};

/** Numbers the claims to one name, from 1. */
const numbered = (claims: readonly Claim[]): ReadonlyMap<Claim, number> =>
  new Map([...claims].sort(partsFirst).map((claim, index) => [claim, index + 1] as const));

/**
 * If several inline schemas have the same candidate, none of them gets it: each takes its longer candidates first. Those
 * without another candidate are numbered, from 1. The result reorders the candidates of each schema.
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
