import type { Type, Value } from '../../model/model.js';
import { fits, itemFits } from '../../samples/fits.js';
import { exampleText } from '../../markdown/text.js';

/** One example: strings as they are, the rest as JSON, one line per member without indentation. */
function show(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replaceAll(/\n */gu, '\n');
}

/** The examples that are values of a type, or of the items of a list. */
export function fittingExamples(type: Type, examples: readonly Value[]): readonly Value[] {
  return examples.filter((value) => fits(type, value) || itemFits(type, value));
}

/** The Example cell of a field; several examples are numbered. */
export function exampleCell(type: Type, examples: readonly Value[]): string {
  const shown = fittingExamples(type, examples).map((value) => exampleText(show(value)));
  if (shown.length < 2) return shown[0] ?? '';
  return shown.map((text, index) => `**Example ${String(index + 1)}:** ${text}`).join('<br/>');
}
