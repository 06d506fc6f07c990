import { linesIn, type Positions } from './position.js';
import { lineOf } from './text.js';
import type { Position } from './text.js';
import { visible, widthOf } from './visible.js';

const before = 60;
const after = 40;

/** The source line of a position with a caret under it, as lines to print; none where there is no text. */
export function excerptOf(positions: Positions, file: string, { line, column }: Position): readonly string[] {
  const lines = linesIn(positions, file);
  const source = lines === undefined ? undefined : lineOf(lines, line);
  if (source === undefined) return [];
  const signs = Array.from(source.slice(0, 2 * (column + before + after)));
  // A long line (minified JSON) is cut around the column.
  const from = column - 1 > before ? column - 1 - before / 2 : 0;
  const to = Math.min(signs.length, Math.max(from + before + after, column - 1 + after));
  const lead = (from > 0 ? '…' : '') + shown(signs.slice(from, column - 1).join(''));
  // As one text: what begins before the column and ends behind it is shown as what it is.
  const all = (from > 0 ? '…' : '') + shown(signs.slice(from, to).join('')) + (to < signs.length ? '…' : '');
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  return [`${gutter} |`, `${number} | ${all}`.trimEnd(), `${gutter} | ${' '.repeat(widthOf(lead))}^`];
}

// A tab shows as one arrow: what it is matters (YAML forbids it in indentation), and its width does not vary.
function shown(text: string): string {
  return visible(text.replaceAll('\t', '→'));
}
