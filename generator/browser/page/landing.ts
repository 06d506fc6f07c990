import { isFieldOf, soughtIn } from './fragment.js';

/** The first of some elements that is the one. */
const first = (selector: string, is: (element: Element) => boolean): Element | undefined =>
  [...document.querySelectorAll(`main ${selector}`)].find(is);

const fieldOf = (name: string): Element | undefined => first('li[id]', ({ id }) => isFieldOf(id, name));

/** A value among the options of a field, or else whatever shows a name and nothing besides. */
function shown(name: string): Element | undefined {
  const is = ({ textContent }: Element): boolean => textContent === name;
  return first('.options code', is) ?? first('code', is);
}

/** The element that a fragment asks for. */
function targetOf(hash: string): Element | undefined {
  const { what, name } = soughtIn(hash);
  switch (what) {
    case 'id':
      return document.getElementById(name) ?? undefined;
    case 'find':
      return fieldOf(name) ?? shown(name);
    case 'value':
      return shown(name) ?? fieldOf(name);
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
  // At once, whatever the style sheet says: it may be far away on a page that has just opened.
  target.scrollIntoView({ behavior: 'instant' });
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
