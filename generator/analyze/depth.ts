import { budgets, inWords, type Budget } from '../diagnostics/budgets.js';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Declaration, Id } from '../model/model.js';
import { idsInDeclaration } from '../model/walk.js';

/** Says that something leads through more others than are followed, or combines more than are made. */
export function tooDeep(place: Place, budget: Budget): Diagnostic {
  const limit = inWords(budget);
  const message =
    budget.code === 'schema/combinations'
      ? `The alternatives here combine to more than ${limit}`
      : `This leads through more than ${limit} to its target`;
  return report(budget.code, message, place);
}

/** What a declaration is made of, as far as no object is in between: a union of others, or a name for a list of one. */
const madeOf = (id: Id, declarations: ReadonlyMap<Id, Declaration>): readonly Id[] => {
  const declaration = declarations.get(id);
  return declaration?.kind === 'union' || declaration?.kind === 'alias' ? idsInDeclaration(declaration) : [];
};

/** A declaration and the reference to it are two schemas. */
const deepest = budgets.composition.limit / 2;

/**
 * The first declaration that is made of too many others, one inside the other: all that walks types may then go from one to
 * the next by calls. What leads back to itself ends there.
 */
export function deepDeclaration(declarations: ReadonlyMap<Id, Declaration>): Id | undefined {
  const heights = new Map<Id, number>();
  for (const start of declarations.keys()) {
    const open: Id[] = [start];
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const inside = madeOf(id, declarations);
      const isFirst = !heights.has(id);
      // Until it is known, what comes back to it finds it as high as nothing.
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
