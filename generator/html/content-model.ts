import { elements, type Element } from './elements.js';

/** What the blocks of a text stand in, and what a text stands in that is a line. */
export const blocks: Element = { tag: '', kind: 'block', holds: 'blocks', implies: 'p' };
export const line: Element = { tag: '', kind: 'phrasing', holds: 'lines' };

/** Whether an element can stand in another one with nothing between. */
export function holdsDirectly(holder: Element, element: Element): boolean {
  if (element.kind === 'part') return element.of?.includes(holder.tag) === true;
  return holder.holds === 'flow' || holder.holds === (element.kind === 'block' ? 'blocks' : 'lines');
}

/** Whether an element can stand in another one, perhaps with those between that it implies. */
export function canHold(holder: Element, element: Element): boolean {
  if (holdsDirectly(holder, element)) return true;
  const between = holder.implies === undefined ? undefined : elements.get(holder.implies);
  return between !== undefined && canHold(between, element);
}

const tableParts = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

export const isTablePart = (tag: string): boolean => tableParts.has(tag);

/** Whether a block or a part stays inside an element that cannot hold it: it does not end the element to stand behind it. */
export function keepsInside(holder: Element, element: Element): boolean {
  if (element.kind === 'block') return holder.closed === true;
  if (isTablePart(element.tag)) return holder.tag === 'table';
  const sibling = holder.of?.some((one) => element.of?.includes(one)) === true;
  return !sibling && (holder.holds === 'flow' || holder.holds === 'blocks' || isTablePart(holder.tag));
}
