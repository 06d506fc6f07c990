import { guarded } from './text.js';

/** A table as cells of text; line ends in a cell become `<br/>`. The first row is the header. */
export type Rows = readonly (readonly string[])[];

/** Taking a text apart is slow; most have no character of two code units. */
const characters = (text: string): number => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);

/**
 * Lays a Markdown table out. All columns have one width: the longest cell of the whole table, a line end counted as one
 * character. Cells are padded on the right as they are written, so one with line ends may stand over the edge.
 */
export function layOut(header: readonly string[], rows: Rows): string {
  const widest = (least: number, row: readonly string[]): number =>
    row.reduce((most, cell) => Math.max(most, characters(cell)), least);
  const width = [header, ...rows].reduce(widest, 3);
  const padded = (cell: string): string => {
    const written = cell.replaceAll('\n', '<br/>');
    return written + ' '.repeat(Math.max(0, width - characters(written)));
  };
  const line = (cells: readonly string[]): string => `| ${cells.map(padded).join(' | ')} |`;
  return guarded([line(header), line(header.map(() => '-'.repeat(width))), ...rows.map(line)].join('\n'));
}
