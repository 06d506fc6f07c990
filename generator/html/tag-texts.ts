import { alignment, attribute, keptAttributes, type Attributes } from './attributes.js';
import { headingLevels } from './headings.js';
import type { Tags, Writer } from './writer.js';

/**
 * What a header cell is the header of: its column in the first row of a table, and its row below. The table, its section and
 * the row are open.
 */
function scopeOf(path: Writer['path']): 'col' | 'row' {
  const [table, section] = path.slice(-3);
  const first = table?.children === 1 && section?.children === 1;
  return first || section?.element.tag === 'thead' ? 'col' : 'row';
}

type Spelling = (attributes: Attributes, path: Writer['path']) => Tags;

/** Elements whose tags say more than their names. */
const spellings: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
  // Wide tables scroll by themselves, also by keyboard; the page does not.
  ['table', () => ['<div class="scrolls" role="group" tabindex="0" aria-label="Table"><table>', '</table></div>']],
  ['td', (given) => [`<td${alignment(given)}${keptAttributes('td', given)}>`, '</td>']],
  [
    'th',
    (given, path) => [
      `<th${attribute('scope', scopeOf(path))}${alignment(given)}${keptAttributes('th', given)}>`,
      '</th>',
    ],
  ],
]);

/** The tags of elements, with levels for the headings of a text that stands under a heading of `headingLevel`. */
export function tagTexts(headingLevel: number): (tag: string, attributes: Attributes, path: Writer['path']) => Tags {
  const levelOf = headingLevels(headingLevel);
  return (tag, attributes, path) => {
    const level = /^h([1-6])$/u.exec(tag)?.[1];
    if (level !== undefined) {
      const shown = levelOf(Number(level));
      return [`<h${shown}>`, `</h${shown}>`];
    }
    return spellings.get(tag)?.(attributes, path) ?? [`<${tag}${keptAttributes(tag, attributes)}>`, `</${tag}>`];
  };
}
