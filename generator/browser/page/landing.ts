import { isFieldOf, soughtIn } from './fragment.js';

/** The element that shows a name and nothing else: a value of an enumeration, or a field whose id is written otherwise. */
const shownAs = (name: string): Element | undefined =>
  [...document.querySelectorAll('main code')].find(({ textContent }) => textContent === name);

const fieldNamed = (name: string): Element | undefined =>
  [...document.querySelectorAll('main [id]')].find(({ id }) => isFieldOf(id, name));

/** The element that a fragment asks for. */
function targetOf(hash: string): Element | undefined {
  const { what, name } = soughtIn(hash);
  switch (what) {
    case 'id':
      return document.getElementById(name) ?? undefined;
    case 'find':
      return fieldNamed(name) ?? shownAs(name);
    case 'value':
      return shownAs(name) ?? fieldNamed(name);
  }
}

/** Opens everything that encloses an element; the members of a union close each other by themselves. */
function open(target: Element): void {
  for (let around: Element | null = target; around !== null; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
}

/** Opens, marks and shows the target of a fragment. */
function land(hash: string): void {
  for (const marked of document.querySelectorAll('.found')) marked.classList.remove('found');
  const target = targetOf(hash);
  if (target === undefined) return;
  if (soughtIn(hash).what === 'find' && target.id !== '') {
    // The address of the field itself is the one to share, and the one that `:target` knows.
    location.replace(`#${encodeURIComponent(target.id)}`);
    return;
  }
  open(target);
  target.classList.add('found');
  target.scrollIntoView();
}

/** Lands on the target of the fragment: now, when it changes, and when a link to it is clicked again. */
export function landOnTargets(): void {
  land(location.hash);
  addEventListener('hashchange', () => land(location.hash));
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    // Another fragment is a change of it.
    if (link?.hash === location.hash) land(location.hash);
  });
}
