import { load } from './page/load.js';
import { SearchDialog } from './search/dialog.js';
import { prepared } from './search/find.js';
import { decodeIndex, type IndexData } from './search/index-format.js';

/*
 * The script of the search, which a page loads when the reader opens the search for the first time. Its index is a script
 * too, which calls `specwrightSearch`.
 */

const dialog = new SearchDialog();

Object.assign(globalThis, { specwrightSearch: (data: IndexData) => dialog.take(prepared(decodeIndex(data))) });

document.addEventListener('specwright:search', () => {
  dialog.open();
  load('search-index').catch(() => dialog.take(undefined));
});
