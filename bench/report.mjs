// Makes the tables and charts from the raw figures: node bench/report.mjs [FILE]
// Writes results.md, cpu.svg and growth.svg beside results.json, and the part of the project's README that is between the
// markers. Without FILE it takes bench/results/results.json.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuChart } from './cpu-chart.mjs';
import { growthChart } from './growth-chart.mjs';
import { results as folder, root } from './paths.mjs';
import { page, readmePart } from './tables.mjs';

const markers = ['<!-- bench: made by `node bench/report.mjs` -->', '<!-- /bench -->'];

/** A text with what is between the markers replaced; throws where they are not there. */
export function withPart(text, part) {
  const [from, to] = markers.map((marker) => text.indexOf(marker));
  if (from < 0 || to < from) throw new Error(`The README must have the lines ${markers.join(' and ')}.`);
  return `${text.slice(0, from + markers[0].length)}\n\n${part}\n\n${text.slice(to)}`;
}

/** What is made of raw figures, by file name. */
export const reports = (figures) => ({
  'results.md': page(figures),
  'cpu.svg': cpuChart(figures),
  ...(figures.documents.some(({ synthetic }) => synthetic) && { 'growth.svg': growthChart(figures) }),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? path.join(folder, 'results.json');
  const figures = JSON.parse(readFileSync(file, 'utf8'));
  for (const [name, text] of Object.entries(reports(figures))) writeFileSync(path.join(folder, name), text);
  const readme = path.join(root, 'README.md');
  writeFileSync(readme, withPart(readFileSync(readme, 'utf8'), readmePart(figures)));
}
