import { prepareToAnnounce } from './page/announce.js';
import { chooseEarly, keepChoices } from './page/choices.js';
import { addCopyButtons, copyPages } from './page/copy.js';
import { landOnTargets } from './page/landing.js';
import { showCurrentEntry } from './page/navigation.js';
import { openOnDemand } from './page/open.js';
import { setTheme, switchTheme } from './page/theme.js';

/*
 * The script of every page. It stands in the head, so that nothing is painted twice: theme and choices are set at once,
 * the rest when the page is there. The pages are complete without it.
 */

setTheme();
const chosen = chooseEarly();

document.addEventListener('DOMContentLoaded', () => {
  chosen();
  for (const scripted of document.querySelectorAll('.scripted')) scripted.removeAttribute('hidden');
  prepareToAnnounce();
  switchTheme();
  keepChoices();
  addCopyButtons();
  copyPages();
  openOnDemand();
  landOnTargets();
  showCurrentEntry();
});
