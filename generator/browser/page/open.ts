import { announce } from './announce.js';
import { load } from './load.js';
import { opensSearch } from './shortcut.js';

/** Opens a part of the site that has a script of its own: the script hears the event `specwright:NAME`. */
function open(name: string): void {
  load(name).then(
    () => document.dispatchEvent(new CustomEvent(`specwright:${name}`)),
    () => announce(`The ${name} cannot be loaded.`),
  );
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

/** Has buttons open what they name, and keys the search. */
export function openOnDemand(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-opens]')) {
    const name = button.dataset['opens'] ?? '';
    button.addEventListener('click', () => open(name));
    // Who points at it is about to click.
    button.addEventListener('pointerenter', () => void load(name).catch(() => undefined));
  }
  // A site may leave out the search: then the keys are the browser's.
  if (document.querySelector('[data-opens="search"]') === null) return;
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (!opensSearch({ key, ctrlKey, metaKey, altKey, isWriting: isWriting(target) })) return;
    event.preventDefault();
    open('search');
  });
}
