import type { Id } from '../../model/model.js';
import type { Grant, Scope } from '../../names/allocate.js';

/** A wish for a name, in the order of the document. */
export interface Bid {
  readonly id: Id;
  readonly candidates: readonly string[];
  /** One that precedes another takes over its name; the other gets its next candidate. */
  readonly precedence: number;
  /** A name that the user fixed. */
  readonly pin?: string | undefined;
}

/**
 * Names one after the other: the first gets a name that several could have, until one of a higher precedence follows. That
 * one takes the name over, and the other gets its next candidate that is free.
 */
export function byPrecedence(bids: readonly Bid[], { fold, legal, taken }: Scope): Map<Id, Grant> {
  const holders = new Map<string, Bid | undefined>(taken.map((name) => [fold(name), undefined]));
  const grants = new Map<Id, Grant>();
  const grant = (bid: Bid, name: string): void => {
    holders.set(fold(name), bid);
    const wanted = bid.pin ?? bid.candidates[0] ?? '';
    grants.set(bid.id, name === wanted ? { name } : { name, wanted });
  };
  const numbered = (base: string): string => {
    for (let number = 2; ; number++) {
      const name = `${base}${String(number)}`;
      if (!holders.has(fold(name))) return name;
    }
  };
  const next = (bid: Bid, from: number): void => {
    const names = bid.candidates.map(legal);
    const free = names.slice(from).find((name) => !holders.has(fold(name)));
    grant(bid, free ?? numbered(names.at(-1) ?? legal('')));
  };
  const named = (bid: Bid): void => {
    const first = legal(bid.pin ?? bid.candidates[0] ?? '');
    const holder = holders.get(fold(first));
    if (!holders.has(fold(first))) {
      grant(bid, first);
      return;
    }
    if (holder === undefined || holder.precedence >= bid.precedence) {
      next(bid, bid.pin === undefined ? 1 : 0);
      return;
    }
    const at = holder.candidates.map(legal).findIndex((name) => fold(name) === fold(first));
    grant(bid, first);
    next(holder, at + 1);
  };
  for (const bid of bids) if (bid.pin !== undefined) named({ ...bid, precedence: Infinity });
  for (const bid of bids) if (bid.pin === undefined) named(bid);
  return grants;
}
