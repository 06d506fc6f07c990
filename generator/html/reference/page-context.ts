import type { PageId } from '../../reference/field.js';

/** What the rendering of one page needs to know. */
export interface PageContext {
  /** The link to a page as a value of an attribute, relative to this one; `undefined` if it has no page. */
  readonly hrefOf: (page: PageId) => string | undefined;
  /** Returns an id that no other element of the page has: the one asked for, or that with a number. */
  readonly anchor: (wanted: string) => string;
  /** How many more pieces of code may be coloured. Each is a node of the page. */
  readonly room: { left: number };
  /** Renders a text of the document as blocks. */
  readonly prose: (text: string) => string;
  /** Renders a text of the document inside a line. */
  readonly line: (text: string) => string;
}

/** The most pieces of code that are coloured on a page. */
const mostColours = 300;

/** Room for colours on a page. */
export const newRoom = (): { left: number } => ({ left: mostColours });

/**
 * Assigns ids to the elements of one page, in their order. Spaces cannot be in an id (HTML, section 3.2.6); a fragment
 * holds the others.
 */
export function anchorsOfPage(): PageContext['anchor'] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (wanted) => {
    const plain = wanted.replaceAll(/[\s\p{C}]+/gu, '-') || 'part';
    let count = counts.get(plain) ?? 1;
    let id = plain;
    while (taken.has(id)) {
      count += 1;
      id = `${plain}~${String(count)}`;
    }
    counts.set(plain, count);
    taken.add(id);
    return id;
  };
}
