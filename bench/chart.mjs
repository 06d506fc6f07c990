import { baselines, failure, seconds, summary, times } from './figures.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const at = (number) => String(Math.round(number * 10) / 10);

/** Colours that can be told apart by all eyes, on white and on black. */
const colours = ['#0072b2', '#56b4e9', '#009e73', '#e69f00', '#d55e00', '#cc79a7', '#999999', '#f0e442'];

const style = `<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
.line { stroke: #8c959f; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } }
</style>`;

const text = (x, y, words, extra = '') => `<text x="${at(x)}" y="${at(y)}"${extra}>${escaped(words)}</text>`;
const bold = ' class="title"';

const svg = (width, height, title, parts) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${at(height)}" viewBox="0 0 ${width} ${at(height)}" role="img" aria-label="${escaped(title)}">`,
    style,
    ...parts,
    '</svg>',
    '',
  ].join('\n');

const bar = { left: 190, right: 620, width: 760, height: 16, gap: 26, most: 8 };

/** Bars of CPU time for each document, as long as the ratio to the first baseline; past `most` times they end in a gap. */
export function cpuChart(results) {
  const tools = results.tools.filter(({ after }) => after === undefined);
  const unit = (bar.right - bar.left) / bar.most;
  const parts = [];
  let y = 20;
  for (const document of results.documents.filter(({ synthetic }) => !synthetic)) {
    parts.push(text(10, y, document.name, bold));
    const top = y + 6;
    for (const [index, tool] of tools.entries()) {
      const found = summary(results, document.id, tool.id);
      const against = found?.ratios?.[baselines[0]];
      if (found === undefined) continue;
      y += bar.height + 3;
      parts.push(text(20, y, tool.name));
      if (against === undefined) {
        parts.push(text(bar.left + 6, y, found.outcome === 'done' ? seconds(found.cpu) : failure(found)));
        continue;
      }
      const length = Math.min(against, bar.most) * unit;
      const dashes =
        against > bar.most
          ? ` stroke="${colours[index]}" stroke-width="2" stroke-dasharray="3 3" fill-opacity="0.6"`
          : '';
      parts.push(
        `<rect x="${bar.left}" y="${at(y - bar.height + 4)}" width="${at(length)}" height="${bar.height - 2}" fill="${colours[index % colours.length]}"${dashes}/>`,
        text(bar.left + length + 6, y, `${seconds(found.cpu)}  ${times(against)}`),
      );
    }
    const x = at(bar.left + unit);
    parts.push(`<line class="line" x1="${x}" x2="${x}" y1="${at(top)}" y2="${at(y + 5)}" stroke-dasharray="2 3"/>`);
    y += bar.gap;
  }
  return svg(bar.width, y - 10, 'CPU time as a ratio to openapi-typescript, by document', parts);
}

const plot = { left: 60, right: 560, top: 40, bottom: 260, width: 760, height: 310 };

/** Lines of CPU time per schema, over the number of schemas (both logarithmic): flat is linear growth. */
export function growthChart(results) {
  const documents = results.documents.filter(({ synthetic }) => synthetic);
  const lines = results.tools.map((tool) =>
    documents.flatMap(({ id, schemas }) => {
      const found = summary(results, id, tool.id);
      return found?.outcome === 'done' ? [[schemas, (found.cpu * 1000) / schemas]] : [];
    }),
  );
  const values = lines.flat().map(([, value]) => value);
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const counts = documents.map(({ schemas }) => Math.log10(schemas));
  const [first, last] = [Math.min(...counts), Math.max(...counts)];
  const along = (value, from, to, start, end) => start + ((value - from) / (to - from || 1)) * (end - start);
  const x = (value) => along(Math.log10(value), first, last, plot.left, plot.right);
  const y = (value) => along(Math.log10(value), low, high, plot.bottom, plot.top);
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const parts = [
    text(10, 20, 'CPU time per schema, by the number of schemas', bold),
    ...ticks.flatMap((tick) => [
      `<line class="line" x1="${plot.left}" x2="${plot.right}" y1="${at(y(tick))}" y2="${at(y(tick))}" stroke-opacity="0.4"/>`,
      text(plot.left - 8, y(tick) + 4, `${tick} ms`, ' text-anchor="end"'),
    ]),
    ...documents.map(({ schemas }) =>
      text(x(schemas), plot.bottom + 20, schemas.toLocaleString('en'), ' text-anchor="middle"'),
    ),
  ];
  for (const [index, points] of lines.entries()) {
    if (points.length === 0) continue;
    const colour = colours[index % colours.length];
    const path = points.map(([schemas, value]) => `${at(x(schemas))},${at(y(value))}`).join(' ');
    const [schemas, value] = points.at(-1);
    parts.push(
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      text(x(schemas) + 8, y(value) + 4, `${results.tools[index].name}, ${value.toFixed(1)} ms`),
    );
  }
  return svg(plot.width, plot.height, 'CPU time per schema, by the number of schemas', parts);
}
