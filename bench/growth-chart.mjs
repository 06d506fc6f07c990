import { summary } from './figures.mjs';
import { at, bold, colour, svg, text } from './svg.mjs';

const plot = { left: 60, right: 560, top: 40, bottom: 260, width: 760, height: 310 };
const title = 'CPU time per schema, by the number of schemas';

/** A value between `from` and `to` as a place between `start` and `end`. */
const along = (value, from, to, start, end) => start + ((value - from) / (to - from || 1)) * (end - start);

/** The points of each tool: how many schemas, and milliseconds for each of them. */
const linesOf = (results, documents) =>
  results.tools.flatMap(({ id: tool, name }, index) => {
    const points = documents.flatMap(({ id, schemas }) => {
      const found = summary(results, id, tool);
      return found?.outcome === 'done' ? [{ schemas, value: (found.cpu * 1000) / schemas }] : [];
    });
    return points.length === 0 ? [] : [{ name, points, colour: colour(index) }];
  });

/** Lines of CPU time per schema, over the number of schemas (both logarithmic): a line that does not rise is linear growth. */
export function growthChart(results) {
  const documents = results.documents.filter(({ synthetic }) => synthetic);
  const lines = linesOf(results, documents);
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  if (values.length === 0) return svg(plot.width, plot.top, title, [text(10, 20, title, bold)]);
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const counts = documents.map(({ schemas }) => Math.log10(schemas));
  const x = ({ schemas }) =>
    along(Math.log10(schemas), Math.min(...counts), Math.max(...counts), plot.left, plot.right);
  const y = ({ value }) => along(Math.log10(value), low, high, plot.bottom, plot.top);
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  // From the lowest on the page upwards, each name at least a line above the one before.
  let below = Infinity;
  const names = lines
    .map(({ name, points }) => ({ name, end: points.at(-1) }))
    .sort((a, b) => a.end.value - b.end.value)
    .map(({ name, end }) => {
      below = Math.min(y(end) + 4, below - 16);
      return text(x(end) + 8, below, `${name}, ${end.value.toFixed(1)} ms`);
    });
  return svg(plot.width, plot.height, title, [
    text(10, 20, title, bold),
    ...ticks.flatMap((value) => [
      `<line class="line" x1="${plot.left}" x2="${plot.right}" y1="${at(y({ value }))}" y2="${at(y({ value }))}" stroke-opacity="0.4"/>`,
      text(plot.left - 8, y({ value }) + 4, `${value} ms`, ' text-anchor="end"'),
    ]),
    ...documents.map((document) =>
      text(x(document), plot.bottom + 20, document.schemas.toLocaleString('en'), ' text-anchor="middle"'),
    ),
    ...lines.map(({ points, colour }) => {
      const path = points.map((point) => `${at(x(point))},${at(y(point))}`).join(' ');
      return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    }),
    ...names,
  ]);
}
