import { proseHtml, type ProseOptions } from '../../../html/prose.js';
import type { Guide } from './guides.js';
import { addressFrom, destinationOf, type Destinations } from './links.js';
import { spellings, takenIds } from './outline.js';
import { slugs } from './slugs.js';

/** The HTML of a guide below its title. */
export function guideHtml(guide: Guide, destinations: Destinations, room?: ProseOptions['room']): string {
  const resolver = (kind: 'link' | 'image') => (address: string) => {
    const found = destinationOf(guide, kind, address, destinations);
    return found.kind === 'page' ? addressFrom(guide.path, found) : undefined;
  };
  return proseHtml(guide.text, {
    anchors: slugs(takenIds),
    links: resolver('link'),
    images: resolver('image'),
    ...(room === undefined ? {} : { room }),
  });
}

/** The Markdown of a guide for programs: its links lead to the Markdown of other pages. */
export function guideMarkdown(guide: Guide, destinations: Destinations): string {
  const lines = guide.text.split('\n');
  // From the end, so that the places of earlier links in a line stay.
  for (const { kind, address, line, column } of guide.links.toReversed()) {
    const found = destinationOf(guide, kind, address, destinations);
    const text = lines[line - guide.line] ?? '';
    const spelled = spellings(address).find((one) => text.startsWith(one, column - 1));
    if (found.kind !== 'page' || spelled === undefined) continue;
    const to = addressFrom(guide.path, found).replace(/\.html(?=#|$)/u, '.md');
    lines[line - guide.line] = text.slice(0, column - 1) + to + text.slice(column - 1 + spelled.length);
  }
  const text = lines.join('\n').trim();
  return `# ${guide.heading}\n${text === '' ? '' : `\n${text}\n`}`;
}
