import type { Id } from '../model/model.js';

/** Where a wish for a name comes from, and the names it would take, the first one first. */
export interface Claim {
  readonly id: Id;
  /** Names with the owner's id for its name, which is not known yet: only what is equal in the end is equal here. */
  readonly candidates: readonly string[];
  readonly index: number;
}

/** Parts go before what they are part of; else the order of the document counts. */
const partsFirst = (a: Claim, b: Claim): number => {
  if (a.id.startsWith(`${b.id}/`)) return -1;
  return b.id.startsWith(`${a.id}/`) ? 1 : a.index - b.index;
};

/**
 * For languages where nobody owns a name that several structures without one of their own want: each takes its longer
 * names first. Structures that have no other name are numbered, from 1 on. The result reorders candidates.
 */
export function uncontested(
  claims: readonly Claim[],
  fold: (name: string) => string,
): ReadonlyMap<Id, (candidates: readonly string[]) => readonly string[]> {
  const claimants = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of new Set(claim.candidates.map(fold))) claimants.set(key, [...(claimants.get(key) ?? []), claim]);
  }
  const wantedBy = (name: string): readonly Claim[] => claimants.get(fold(name)) ?? [];
  return new Map(
    claims.map((claim) => {
      const contested = claim.candidates.map((name) => wantedBy(name).length > 1);
      const [base = ''] = claim.candidates;
      const number = [...wantedBy(base)].sort(partsFirst).indexOf(claim) + 1;
      const reorder = (names: readonly string[]): readonly string[] => {
        if (contested.length > 0 && contested.every(Boolean)) return [`${names[0] ?? ''}${String(number)}`, ...names];
        return [...names.filter((_, at) => contested[at] !== true), ...names.filter((_, at) => contested[at] === true)];
      };
      return [claim.id, reorder] as const;
    }),
  );
}
