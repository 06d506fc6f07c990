import { element } from '../page/element.js';

/** Ids of pages are those of fields, which have other names. */
const listId = 'specwright-results';

const key = (name: string): HTMLElement => element('kbd', {}, name);

/** The elements of the dialog, without what they do. */
export function parts() {
  const input = element('input', {
    ...{ type: 'text', class: 'search-input', role: 'combobox', 'aria-label': 'Search', 'aria-autocomplete': 'list' },
    ...{ 'aria-expanded': 'false', 'aria-controls': listId, autocomplete: 'off', autocapitalize: 'off' },
    ...{ spellcheck: 'false', enterkeyhint: 'go', placeholder: 'Operations, types, fields, values, headers' },
  });
  const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
  const list = { id: listId, class: 'search-results', role: 'listbox', 'aria-label': 'Results' };
  const results = element('div', list);
  const status = element('p', { class: 'search-status', role: 'status' });
  const keys = element('p', { class: 'search-keys' });
  keys.append(key('↑'), key('↓'), ' select ', key('Enter'), ' open ', key('Esc'), ' close');
  const bar = element('div', { class: 'search-bar' }, input, close);
  const dialog = element('dialog', { class: 'search', 'aria-label': 'Search' }, bar, results, status, keys);
  return { dialog, input, close, results, status };
}
