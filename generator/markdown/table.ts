import type { Conventions } from '../conventions/conventions.js';
import { guarded } from './text.js';

/** A table as cells of text; line ends in a cell become `<br/>`. The first row is the header. */
export type Rows = readonly (readonly string[])[];

/** Counting code points is slow, and most texts have no surrogate pairs. */
const characters = (text: string): number => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);

const written = (cell: string): string => cell.replaceAll('\n', '<br/>');

const least = 3;

/** The widest cell, in characters, that other cells are padded to. Longer ones stick out of their column. */
const most = 60;

const widest = (cells: readonly string[]): number =>
  cells.reduce((width, cell) => Math.max(width, characters(cell)), least);

/** The width of each column in characters. */
const widths: Readonly<Record<Conventions['tableColumns'], (table: Rows) => number[]>> = {
  own: ([header = [], ...rows]) =>
    header.map((title, column) => {
      const cells = rows.map((row) => written(row[column] ?? ''));
      return widest([title, ...cells.filter((cell) => characters(cell) <= most)]);
    }),
  // A line end counts as one character, so a cell with line ends sticks out of its column.
  common: (table) => {
    const width = table.reduce((most, row) => Math.max(most, widest(row)), least);
    return (table[0] ?? []).map(() => width);
  },
};

/** Formats a Markdown table with its cells padded on the right. */
export function layOut(header: readonly string[], rows: Rows, columns: Conventions['tableColumns']): string {
  const wide = widths[columns]([header, ...rows]);
  const padded = (cell: string, column: number): string => {
    const text = written(cell);
    return text + ' '.repeat(Math.max(0, (wide[column] ?? least) - characters(text)));
  };
  const line = (cells: readonly string[]): string => `| ${cells.map(padded).join(' | ')} |`;
  return guarded([line(header), line(wide.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
}
