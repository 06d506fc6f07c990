import { store, stored } from './stored.js';

/** The themes of the style sheet. */
export type Theme = 'light' | 'dark';

const isTheme = (value: string | undefined): value is Theme => value === 'light' || value === 'dark';

/** The theme after a switch, and what to keep: nothing if the system prefers it, so that the site follows the system. */
export function switched(shown: Theme, preferred: Theme): { readonly theme: Theme; readonly kept: Theme | undefined } {
  const theme = shown === 'dark' ? 'light' : 'dark';
  return { theme, kept: theme === preferred ? undefined : theme };
}

const preferred = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

const shown = (): Theme => {
  const { theme } = document.documentElement.dataset;
  return isTheme(theme) ? theme : preferred();
};

/** Sets the theme that the reader chose earlier. It runs before anything is painted. */
export function setTheme(): void {
  const theme = stored('theme');
  if (isTheme(theme)) document.documentElement.dataset['theme'] = theme;
}

const buttons = (): NodeListOf<HTMLElement> => document.querySelectorAll('[data-switches="theme"]');

function describe(): void {
  for (const button of buttons()) button.ariaPressed = String(shown() === 'dark');
}

/** Makes the buttons switch between light and dark. They are pressed while the page is dark. */
export function switchTheme(): void {
  describe();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', describe);
  for (const button of buttons()) {
    button.addEventListener('click', () => {
      const { theme, kept } = switched(shown(), preferred());
      store('theme', kept);
      if (kept === undefined) delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
      describe();
    });
  }
}
