import { store, stored } from './stored.js';

/** The radio buttons of all groups of samples, or of those about one thing, such as `language`. */
const radios = (about?: string): NodeListOf<HTMLInputElement> =>
  document.querySelectorAll(`[data-choice${about === undefined ? '' : `="${CSS.escape(about)}"`}] input[type=radio]`);

const aboutOf = (radio: Element): string | undefined => radio.closest<HTMLElement>('[data-choice]')?.dataset['choice'];

/** Chooses in every group that is in the page so far what the reader chose earlier. */
function choose(): void {
  for (const radio of radios()) {
    const about = aboutOf(radio);
    if (about !== undefined && radio.value === stored(`choice:${about}`)) radio.checked = true;
  }
}

/** Chooses in groups as they are parsed, before they are painted; returns how to stop. */
export function chooseEarly(): () => void {
  const observer = new MutationObserver(choose);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    choose();
  };
}

/** Keeps each choice, and makes the same in the other groups of the page. */
export function keepChoices(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const about = aboutOf(target);
    if (about === undefined) return;
    store(`choice:${about}`, target.value);
    const before = target.getBoundingClientRect().top;
    for (const radio of radios(about)) if (radio.value === target.value) radio.checked = true;
    // Groups above may have become higher: what the reader clicked stays where it was.
    scrollBy(0, target.getBoundingClientRect().top - before);
  });
}
