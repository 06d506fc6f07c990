import { element } from './element.js';

let region: HTMLElement | undefined;

/** Adds the region whose changes screen readers speak. It has to be in the page before the first change. */
export function prepareToAnnounce(): void {
  region = element('div', { role: 'status', class: 'unseen' });
  document.body.append(region);
}

/** Has screen readers say a text, again if it is the same as before. */
export function announce(text: string): void {
  if (region) region.replaceChildren(element('p', {}, text));
}
