import { budgets, inWords } from '../../diagnostics/budgets.js';
import { memberPointer } from '../../model/pointer.js';
import type { Json, JsonObject } from '../source.js';

/** The size of a value: how many values it contains, itself included, its levels, and the characters of its keys. */
export interface Size {
  readonly values: number;
  readonly levels: number;
  readonly characters: number;
}

/** Measures a value. Iterative, since what an action inserts may be as deep as a document. */
export function sizeOf(root: Json): Size {
  let [values, levels, characters] = [0, 0, 0];
  const open: { readonly value: Json; readonly level: number; readonly length: number }[] = [
    { value: root, level: 0, length: 0 },
  ];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { value, level, length } = step;
    values++;
    levels = Math.max(levels, level);
    characters = Math.max(characters, length);
    if (typeof value !== 'object' || value === null) continue;
    for (const name of Object.keys(value))
      open.push({
        value: (value as JsonObject)[name] ?? null,
        level: level + 1,
        length: length + memberPointer('', name).length,
      });
  }
  return { values, levels, characters };
}

/** What overlays have inserted into a document so far. Nothing that would exceed a budget is inserted. */
export class Growth {
  #values = 0;

  /** Notes that a value is inserted at some places; returns the budget that this would exceed, and then it is not inserted. */
  refuses(size: Size, places: readonly (readonly (string | number)[])[]): string | undefined {
    this.#values += size.values * places.length;
    if (this.#values > budgets.overlaid.limit) return `more than ${inWords(budgets.overlaid)} would be inserted`;
    const deepest = places.reduce((most, place) => Math.max(most, place.length), 0);
    if (deepest + size.levels > budgets.depth.limit)
      return `the document would be nested more than ${inWords(budgets.depth)} deep`;
    return undefined;
  }
}
