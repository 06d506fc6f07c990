import type { Found, Group } from './find.js';
import type { Page } from './index-format.js';

/** A row of the results: a page, a name on a page, or what shows more of them. */
export type Row =
  | { readonly kind: 'page'; readonly page: Page; readonly href: string }
  | { readonly kind: 'name'; readonly of: string; readonly name: string; readonly page: Page; readonly href: string }
  | { readonly kind: 'more'; readonly text: string; readonly list: string };

/** The rows of one kind under its heading. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** How many items each list shows: the reader asks for more of one. */
export type Shown = ReadonlyMap<string, number>;

const headings: ReadonlyMap<string, string> = new Map([
  ['operation', 'Operations'],
  ['webhook', 'Webhooks'],
  ['type', 'Types'],
  ['group', 'Groups'],
  ['guide', 'Guides'],
  ['field', 'Fields'],
  ['value', 'Values'],
  ['header', 'Headers'],
]);

const firstItems = 6;
const firstPages = 3; // of one name
const more = 50;

/** How many items a list shows after the reader asked for more. */
export const moreOf = (shown: Shown, list: string): Shown => new Map([...shown, [list, (shown.get(list) ?? 0) + more]]);

/** Halves of characters are in no page: what is written as UTF-8 has a sign in their place. */
const asShown = (name: string): string => name.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The address of a page, or of a name on it: the page finds the element by itself. */
function hrefOf(root: string, { path }: Page, found?: { readonly kind: string; readonly name: string }): string {
  const fragment = found
    ? `#${found.kind === 'value' ? 'value' : 'find'}=${encodeURIComponent(asShown(found.name))}`
    : '';
  return `${root}${encoded(path)}${fragment}`;
}

/** The first items of a list, and a row for the others. */
function listed<Item>(
  list: string,
  items: readonly Item[],
  first: number,
  what: string,
  shown: Shown,
  rowsOf: (item: Item) => readonly Row[],
): Row[] {
  const length = first + (shown.get(list) ?? 0);
  const rows = items.slice(0, length).flatMap(rowsOf);
  const rest = items.length - length;
  return rest <= 0 ? rows : [...rows, { kind: 'more', text: `and ${rest} more${what}`, list }];
}

/** The rows of what was found among the pages of a site, with links from a page whose way to its root is given. */
export function rowsOf(groups: readonly Group[], site: readonly Page[], shown: Shown, root: string): RowGroup[] {
  const rows = (found: Found): readonly Row[] => {
    if ('page' in found) return [{ kind: 'page', page: found.page, href: hrefOf(root, found.page) }];
    const { kind, name, pages } = found;
    return listed(`${kind} ${name}`, pages, firstPages, ` with ${name}`, shown, (at) => {
      const page = site[at];
      return page ? [{ kind: 'name', of: kind, name, page, href: hrefOf(root, page, found) }] : [];
    });
  };
  return groups.map(({ kind, found }) => ({
    heading: headings.get(kind) ?? 'Pages',
    rows: listed(kind, found, firstItems, '', shown, rows),
  }));
}
