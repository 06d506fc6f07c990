import type { Conventions } from '../conventions/conventions.js';
import { guarded } from './text.js';

/** A table as cells of text; line ends in a cell become `<br/>`. The first row is the header. */
export type Rows = readonly (readonly string[])[];

/** Taking a text apart is slow; most have no character of two code units. */
const characters = (text: string): number => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);

const written = (cell: string): string => cell.replaceAll('\n', '<br/>');

const least = 3;

/** A cell above this many characters stands over the edge of its column; no other cell is padded because of it. */
const most = 60;

const widest = (cells: readonly string[]): number =>
  cells.reduce((width, cell) => Math.max(width, characters(cell)), least);

/** How wide each column is. */
const widths: Readonly<Record<Conventions['tableColumns'], (table: Rows) => number[]>> = {
  own: ([header = [], ...rows]) =>
    header.map((title, column) => {
      const cells = rows.map((row) => written(row[column] ?? ''));
      return widest([title, ...cells.filter((cell) => characters(cell) <= most)]);
    }),
  // A line end counts as one character, so a cell with line ends stands over the edge.
  common: (table) => {
    const width = table.reduce((most, row) => Math.max(most, widest(row)), least);
    return (table[0] ?? []).map(() => width);
  },
};

/** Lays a Markdown table out, its cells padded on the right. */
export function layOut(header: readonly string[], rows: Rows, columns: Conventions['tableColumns']): string {
  const wide = widths[columns]([header, ...rows]);
  const padded = (cell: string, column: number): string => {
    const text = written(cell);
    return text + ' '.repeat(Math.max(0, (wide[column] ?? least) - characters(text)));
  };
  const line = (cells: readonly string[]): string => `| ${cells.map(padded).join(' | ')} |`;
  return guarded([line(header), line(wide.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
}
