/** A wish for a name: `candidates` from the shortest on; `rank` decides who owns a contested one, the lower first. */
export interface Wish {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly rank: number;
  /** A name the user fixed: it goes before all others. */
  readonly pin?: string;
}

/** A name given; `wanted` is set where it is not the first candidate. */
export interface Grant {
  readonly name: string;
  readonly wanted?: string;
}

/** What may be a name in a scope. */
export interface Scope {
  /** Two names with the same key are one name: case folding, where names are files. */
  readonly fold: (name: string) => string;
  /** Makes any text a legal name that is not reserved; applied before names are compared. */
  readonly legal: (name: string) => string;
  /** Names taken by others. */
  readonly taken: readonly string[];
}

const order = (a: Wish, b: Wish): number =>
  Number(b.pin !== undefined) - Number(a.pin !== undefined) ||
  a.rank - b.rank ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Assigns each wish of a scope a name of its own. The result depends on the wishes, not on their order: a contested name has
 * one owner, the others take their own longer candidates and at last a number.
 */
export function allocate(wishes: readonly Wish[], scope: Scope): Map<string, Grant> {
  const taken = new Set(scope.taken.map(scope.fold));
  const grants = new Map<string, Grant>();
  const counters = new Map<string, number>();
  const free = (name: string): boolean => !taken.has(scope.fold(name));
  const numbered = (base: string): string => {
    for (let number = counters.get(base) ?? 2; ; number++) {
      const name = `${base}${String(number)}`;
      counters.set(base, number + 1);
      if (free(name)) return name;
    }
  };
  for (const wish of [...wishes].sort(order)) {
    const wordings = wish.pin === undefined ? wish.candidates : [wish.pin, ...wish.candidates];
    const candidates = wordings.map(scope.legal);
    const last = candidates.at(-1) ?? scope.legal('');
    // A longer candidate that is legal as it is goes before a shorter one that must be escaped.
    const unchanged = candidates.find((candidate, index) => candidate === wordings[index] && free(candidate));
    const name = unchanged ?? candidates.find(free) ?? numbered(last);
    taken.add(scope.fold(name));
    const wanted = wish.pin ?? wish.candidates[0] ?? '';
    grants.set(wish.id, name === wanted ? { name } : { name, wanted });
  }
  return grants;
}
