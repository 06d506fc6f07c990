import { baselines, failure, seconds, summary, times } from './figures.mjs';
import { at, bold, colour, svg, text } from './svg.mjs';

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
          ? ` stroke="${colour(index)}" stroke-width="2" stroke-dasharray="3 3" fill-opacity="0.6"`
          : '';
      parts.push(
        `<rect x="${bar.left}" y="${at(y - bar.height + 4)}" width="${at(length)}" height="${bar.height - 2}" fill="${colour(index)}"${dashes}/>`,
        text(bar.left + length + 6, y, `${seconds(found.cpu)}  ${times(against)}`),
      );
    }
    const x = at(bar.left + unit);
    parts.push(`<line class="line" x1="${x}" x2="${x}" y1="${at(top)}" y2="${at(y + 5)}" stroke-dasharray="2 3"/>`);
    y += bar.gap;
  }
  return svg(bar.width, y - 10, 'CPU time as a ratio to openapi-typescript, by document', parts);
}
