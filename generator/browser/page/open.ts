import { announce } from './announce.js';
import { element } from './element.js';
import { root } from './root.js';
import { opensSearch } from './shortcut.js';

const loaded = new Map<string, Promise<void>>();

/** Loads a script of the site once. A classic script works on `file://`, where `import()` does not. */
function load(name: string): Promise<void> {
  const earlier = loaded.get(name);
  if (earlier) return earlier;
  const loading = new Promise<void>((resolve, reject) => {
    const script = element('script', { src: `${root()}assets/${name}.js` });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loaded.delete(name);
      reject(new Error(name));
    });
    document.head.append(script);
  });
  loaded.set(name, loading);
  return loading;
}

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
  for (const button of document.querySelectorAll<HTMLElement>('[data-opens]'))
    button.addEventListener('click', () => open(button.dataset['opens'] ?? ''));
  // A site may leave out the search: then the keys are the browser's.
  if (document.querySelector('[data-opens="search"]') === null) return;
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (!opensSearch({ key, ctrlKey, metaKey, altKey, isWriting: isWriting(target) })) return;
    event.preventDefault();
    open('search');
  });
}
