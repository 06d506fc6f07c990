import type { Value } from '../../model/model.js';
import { exampleText } from '../text.js';

/** One example: strings as written, other values as JSON with one line per member and no indentation. */
function show(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replaceAll(/\n */gu, '\n');
}

/** The Example cell of a field; several examples are numbered. */
export function exampleCell(examples: readonly Value[]): string {
  const shown = examples.map((value) => exampleText(show(value)));
  if (shown.length < 2) return shown[0] ?? '';
  return shown.map((text, index) => `**Example ${String(index + 1)}:** ${text}`).join('<br/>');
}
