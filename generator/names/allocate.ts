/** A request for a name: `candidates` from the shortest on; the lowest `rank` wins a contested name. */
export interface Wish {
  readonly id: string;
  readonly candidates: readonly string[];
  readonly rank: number;
  /** A name fixed by the user, which takes precedence. */
  readonly pin?: string;
}

/** An allocated name; `wanted` is the first candidate if the name is another one. */
export interface Grant {
  readonly name: string;
  readonly wanted?: string;
}

/** The rules for names in a scope. */
export interface Scope {
  /** Names with the same key collide, such as names of files that differ only in case. */
  readonly fold: (name: string) => string;
  /** Converts any text to a valid name that is not reserved, before names are compared. */
  readonly legal: (name: string) => string;
  /** Names that are already taken. */
  readonly taken: readonly string[];
}

const order = (a: Wish, b: Wish): number =>
  Number(b.pin !== undefined) - Number(a.pin !== undefined) ||
  a.rank - b.rank ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Allocates a unique name for each request of a scope. The result does not depend on the order of requests: a contested
 * name has one owner, and the others take a longer candidate or, at last, a number.
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
    // A longer candidate that is valid is preferred to a shorter one that has to be escaped.
    const unchanged = candidates.find((candidate, index) => candidate === wordings[index] && free(candidate));
    const name = unchanged ?? candidates.find(free) ?? numbered(last);
    taken.add(scope.fold(name));
    const wanted = wish.pin ?? wish.candidates[0] ?? '';
    grants.set(wish.id, name === wanted ? { name } : { name, wanted });
  }
  return grants;
}
