import { element } from '../page/element.js';
import { root } from '../page/root.js';
import { find, queryOf, type Query, type Searched } from './find.js';
import { movedTo } from './keys.js';
import { parts } from './parts.js';
import { rowElement } from './row-element.js';
import { moreOf, rowsOf, type Row, type RowGroup, type Shown } from './rows.js';

/*
 * The dialog of the search: a combobox with a list (WAI-ARIA 1.2). What style sheets know of it:
 *
 *   dialog.search                     the dialog; `::backdrop` covers the page
 *     .search-bar                     the first line
 *       input.search-input
 *       button.search-close
 *     .search-results                 the list, which scrolls; without children when there is nothing to show
 *       .search-group
 *         .search-heading             the kind of the results below
 *         a.search-row                a result; `[aria-selected="true"]` is the one that Enter opens
 *           .search-badge             the method of an operation (`data-method="GET"`), or the kind of another (`data-kind="field"`)
 *           .search-text              title or name; what matches is in `mark`
 *           .search-place             where it is: group and route of an operation, page of a name
 *         .search-row.search-more     shows more of the results above
 *     .search-status                  how much was found, for everybody
 *     .search-keys                    which keys do what, in `kbd`
 */

/** The dialog of the search. It says that it loads until it has an index. */
export class SearchDialog {
  readonly #parts = parts();
  #index: Searched | undefined;
  #options: { readonly row: Row; readonly element: HTMLElement }[] = [];
  #selected = 0;
  #shown: Shown = new Map();

  constructor() {
    const { dialog, input, close, results } = this.#parts;
    document.body.append(dialog);
    input.addEventListener('input', () => this.#search());
    input.addEventListener('keydown', (event) => this.#press(event));
    close.addEventListener('click', () => dialog.close());
    results.addEventListener('click', (event) => this.#choose(event));
    // A press beside the dialog is one on its backdrop, and on no part of it.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
  }

  /** Opens the dialog, with what was typed before selected; the browser brings the focus back when it closes. */
  open(): void {
    const { dialog, input } = this.#parts;
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    this.#search();
  }

  /** Hands over the index; `undefined` if it cannot be loaded. */
  take(index: Searched | undefined): void {
    this.#index = index;
    if (index) this.#search();
    else this.#parts.status.textContent = 'The search cannot be loaded.';
  }

  #search(): void {
    this.#shown = new Map();
    this.#show();
    this.#select(0);
    this.#parts.results.scrollTop = 0;
  }

  /** Shows the results of what is typed. */
  #show(): void {
    const { input, results, status } = this.#parts;
    const query = queryOf(input.value);
    this.#options = [];
    if (!this.#index || !query) {
      results.replaceChildren();
      status.textContent = this.#index ? '' : 'Loading';
    } else {
      const found = find(this.#index, query);
      const site = this.#index.pages.map(({ page }) => page);
      const groups = rowsOf(found, site, this.#shown, root());
      results.replaceChildren(...groups.map((group, at) => this.#group(group, at, query)));
      const count = found.reduce((sum, group) => sum + group.found.length, 0);
      status.textContent = count === 1 ? '1 result' : `${count || 'No'} results`;
    }
    input.ariaExpanded = String(this.#options.length > 0);
  }

  #group({ heading, rows }: RowGroup, at: number, query: Query): HTMLElement {
    const label = element(
      'div',
      { id: `specwright-group-${at}`, class: 'search-heading', role: 'presentation' },
      heading,
    );
    const options = rows.map((row, nth) => {
      const id = `specwright-option-${this.#options.length + nth}`;
      return { row, element: rowElement(row, id, query) };
    });
    for (const option of options) this.#options.push(option);
    const attributes = { class: 'search-group', role: 'group', 'aria-labelledby': label.id };
    return element('div', attributes, label, ...options.map((option) => option.element));
  }

  #select(at: number): void {
    this.#options[this.#selected]?.element.setAttribute('aria-selected', 'false');
    this.#selected = at;
    const option = this.#options[at]?.element;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#parts.input.setAttribute('aria-activedescendant', option.id);
    else this.#parts.input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    // Enter and arrows belong to an input method while it composes.
    if (event.isComposing) return;
    const to = movedTo(event.key, this.#selected, this.#options.length);
    if (to !== undefined) {
      event.preventDefault();
      this.#select(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const { ctrlKey, metaKey, shiftKey } = event;
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey });
      this.#options[this.#selected]?.element.dispatchEvent(click);
    }
  }

  /** Opens what was clicked: more rows, or a page, which the link does. */
  #choose({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    const { dialog, input } = this.#parts;
    const at = this.#options.findIndex((option) => target instanceof Node && option.element.contains(target));
    const row = this.#options[at]?.row;
    if (row?.kind === 'more') {
      this.#shown = moreOf(this.#shown, row.list);
      this.#show();
      // The first of the rows that came stands where the row for them was.
      this.#select(at);
      input.focus();
    } else if (row && !ctrlKey && !metaKey && !shiftKey) {
      dialog.close();
    }
  }
}
