import { budgets, inWords, type Budget } from '../diagnostics/budgets.js';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Declaration, Id } from '../model/model.js';
import { idsInDeclaration } from '../model/walk.js';

/** Reports a chain of references that is too long, or too many combinations of alternatives. */
export function tooDeep(place: Place, budget: Budget): Diagnostic {
  const limit = inWords(budget);
  const message =
    budget.code === 'schema/combinations'
      ? `The alternatives here combine to more than ${limit}`
      : `This leads through more than ${limit} to its target`;
  return report(budget.code, message, place);
}

/** The declarations that a declaration contains without an object in between: members of a union, items of an alias. */
const madeOf = (id: Id, declarations: ReadonlyMap<Id, Declaration>): readonly Id[] => {
  const declaration = declarations.get(id);
  return declaration?.kind === 'union' || declaration?.kind === 'alias' ? idsInDeclaration(declaration) : [];
};

/** A declaration and the reference to it count as two schemas. */
const deepest = budgets.composition.limit / 2;

/**
 * The first declaration that contains too many others, nested in each other. All other walks over types can then use
 * recursion. A cycle ends where it closes.
 */
export function deepDeclaration(declarations: ReadonlyMap<Id, Declaration>): Id | undefined {
  const heights = new Map<Id, number>();
  for (const start of declarations.keys()) {
    const open: Id[] = [start];
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const inside = madeOf(id, declarations);
      const isFirst = !heights.has(id);
      // Until the depth is known, a cycle back to it counts as 0.
      if (isFirst) heights.set(id, 0);
      const next = isFirst ? inside.filter((one) => !heights.has(one)) : [];
      if (next.length > 0) {
        for (const one of next) open.push(one);
        continue;
      }
      open.pop();
      const height = inside.reduce((most, one) => Math.max(most, 1 + (heights.get(one) ?? 0)), 0);
      heights.set(id, height);
      if (height > deepest) return id;
    }
  }
  return undefined;
}
