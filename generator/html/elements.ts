/**
 * An element that HTML of documents may have. `phrasing` stands inside lines, a `block` among blocks, a `part` only in the
 * elements that it is `of` (HTML Standard, section 3.2.5.2).
 */
export interface Element {
  readonly tag: string;
  readonly kind: 'phrasing' | 'block' | 'part';
  /** What it may hold: nothing (a void element), lines, lines and blocks, blocks alone, or its parts alone. */
  readonly holds: 'nothing' | 'lines' | 'flow' | 'blocks' | 'parts';
  /** The elements that a part stands in directly. */
  readonly of?: readonly string[];
  /** The element around what this one cannot hold itself: a row of a table is around its cells. */
  readonly implies?: string;
  /** Whether nothing inside may end it but its own end tag. */
  readonly closed?: true;
  /** Whether it only may be the first in what it stands in. */
  readonly first?: true;
  /** Whether it stays although it shows nothing: the cells of a table count. */
  readonly kept?: true;
}

const each = (tags: string, row: Omit<Element, 'tag'>): readonly Element[] =>
  tags.split(' ').map((tag) => ({ tag, ...row }));

const rows: readonly Element[] = [
  ...each('b strong i em u s del ins mark small sub sup q cite dfn abbr code kbd samp var a', {
    kind: 'phrasing',
    holds: 'lines',
  }),
  ...each('br wbr img', { kind: 'phrasing', holds: 'nothing' }),
  ...each('p', { kind: 'block', holds: 'lines' }),
  ...each('h1 h2 h3 h4 h5 h6', { kind: 'block', holds: 'lines', closed: true }),
  ...each('hr pre', { kind: 'block', holds: 'nothing' }),
  ...each('blockquote details', { kind: 'block', holds: 'blocks', implies: 'p' }),
  ...each('summary', { kind: 'part', of: ['details'], holds: 'lines', first: true, closed: true }),
  ...each('ul ol', { kind: 'block', holds: 'parts', implies: 'li' }),
  ...each('li', { kind: 'part', of: ['ul', 'ol'], holds: 'flow' }),
  ...each('dl', { kind: 'block', holds: 'parts', implies: 'dd' }),
  ...each('dt', { kind: 'part', of: ['dl'], holds: 'lines', closed: true }),
  ...each('dd', { kind: 'part', of: ['dl'], holds: 'flow' }),
  ...each('table', { kind: 'block', holds: 'parts', implies: 'tbody' }),
  ...each('caption', { kind: 'part', of: ['table'], holds: 'lines', closed: true }),
  ...each('thead tbody tfoot', { kind: 'part', of: ['table'], holds: 'parts', implies: 'tr' }),
  ...each('tr', { kind: 'part', of: ['thead', 'tbody', 'tfoot'], holds: 'parts', implies: 'td' }),
  ...each('td th', { kind: 'part', of: ['tr'], holds: 'flow', kept: true }),
];

/** The allow-list: what is not in it is never written. */
export const elements: ReadonlyMap<string, Element> = new Map(rows.map((row) => [row.tag, row]));

/** Old names of elements, and what stands for them. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['strike', 's'],
  ['tt', 'code'],
  ['acronym', 'abbr'],
  ['dir', 'ul'],
  ['menu', 'ul'],
]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements around blocks that are nothing but their content here. */
export const separators = words(
  'address article aside body center div fieldset figcaption figure footer form header hgroup html legend main nav section',
);

/** Elements inside lines that are nothing but their content here. */
const ignored = words(
  'bdi bdo big blink col colgroup data font label marquee nobr output picture rp rt ruby span time',
);

/** Elements whose end tag may be missing: the next one ends them (HTML Standard, section 13.1.2.4). */
export const openEnded = words('br wbr img hr p li dt dd thead tbody tfoot tr td th col');

/** The name under which an element is known here, or nothing: then its tags are text. */
export function knownName(tag: string): string | undefined {
  const lower = tag.toLowerCase();
  const name = renamed.get(lower) ?? lower;
  return elements.has(name) || separators.has(name) || ignored.has(name) ? name : undefined;
}
