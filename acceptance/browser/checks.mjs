import { comfort } from './checks/comfort.mjs';
import { dialogs } from './checks/dialogs.mjs';
import { requestConsole } from './checks/console.mjs';
import { facts } from './checks/facts.mjs';
import { files } from './checks/files.mjs';
import { hostile } from './checks/hostile.mjs';
import { keys } from './checks/keys.mjs';
import { lighthouse } from './checks/lighthouse.mjs';
import { pages } from './checks/pages.mjs';
import { rightToLeft } from './checks/right-to-left.mjs';
import { search } from './checks/search.mjs';
import { seeds } from './checks/seeds.mjs';

/**
 * Each check has a name and `run({ browser, all })`, which returns results by name: what was looked at as `figures`, and what is
 * wrong as `faults`. It returns nothing where the document of its site is not here.
 */
export const checks = [
  ...seeds,
  ...files,
  ...facts,
  ...search,
  ...keys,
  comfort,
  ...dialogs,
  ...pages,
  requestConsole,
  rightToLeft,
  hostile,
  lighthouse,
];
