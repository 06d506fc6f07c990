/** A table as cells of text; line ends in a cell become `<br/>`. The first row is the header. */
export type Rows = readonly (readonly string[])[];

const characters = (text: string): number => [...text].length;

/**
 * Lays a Markdown table out. All columns have one width: the longest cell of the whole table, a line end counted as one
 * character; cells are padded on the right.
 */
export function layOut(header: readonly string[], rows: Rows): string {
  const width = Math.max(3, ...[header, ...rows].flatMap((row) => row.map(characters)));
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell) => (cell + ' '.repeat(width - characters(cell))).replaceAll('\n', '<br/>'));
    return `| ${padded.join(' | ')} |`;
  };
  return [line(header), line(header.map(() => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
