import { announce } from './announce.js';
import { element } from './element.js';

const shownFor = 2000; // milliseconds that a button says what it did

/** Says on a button, and to screen readers, what happened. */
function say(button: HTMLElement, text: string, usual: string): void {
  button.textContent = text;
  announce(text);
  setTimeout(() => (button.textContent = usual), shownFor);
}

function copyButton(pre: HTMLElement): HTMLElement {
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', () => {
    const text = pre.textContent.replace(/\n$/u, '');
    const copied = async (): Promise<void> => {
      await navigator.clipboard.writeText(text);
      say(button, 'Copied', 'Copy');
    };
    copied().catch(() => {
      // No access to the clipboard: the reader copies what is selected.
      getSelection()?.selectAllChildren(pre);
      say(button, 'Press Ctrl+C', 'Copy');
    });
  });
  return button;
}

/** Adds a copy button to each sample of code. It stands beside the code, so that it is not selected with it. */
export function addCopyButtons(): void {
  for (const pre of document.querySelectorAll<HTMLElement>('pre.code')) {
    const box = element('div', { class: 'copyable' });
    pre.replaceWith(box);
    box.append(pre, copyButton(pre));
  }
}

const markdown = async (href: string): Promise<Blob> => {
  const response = await fetch(href);
  if (!response.ok) throw new Error(response.statusText);
  return new Blob([await response.text()], { type: 'text/plain' });
};

/** Has the link to a page's Markdown copy it instead, where scripts may read files: not on `file://`. */
export function copyPages(): void {
  if (!location.protocol.startsWith('http')) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copies-page]')) {
    const usual = 'Copy as Markdown';
    const button = element('button', { type: 'button', class: link.className }, usual);
    link.replaceWith(button);
    button.addEventListener('click', () => {
      // The promise goes to the clipboard: a browser allows that only while it handles a click.
      const item = new ClipboardItem({ 'text/plain': markdown(link.href) });
      navigator.clipboard.write([item]).then(
        () => say(button, 'Copied', usual),
        () => location.assign(link.href),
      );
    });
  }
}
