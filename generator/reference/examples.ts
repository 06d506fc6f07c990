import type { Type, Value } from '../model/model.js';
import { fits, itemFits } from '../samples/fits.js';

/** The examples that are values of a type or of the items of an array. */
export function fittingExamples(type: Type, examples: readonly Value[]): readonly Value[] {
  return examples.filter((value) => fits(type, value) || itemFits(type, value));
}
