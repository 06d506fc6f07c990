import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { hintOf } from '../../diagnostics/near.js';
import type { NavigationGroup } from '../../reference/site-page.js';
import { report } from './problems.js';

/** Reports titles in the order of the navigation that are those of no group. */
export function unknownGroups(order: readonly string[], groups: readonly NavigationGroup[]): Diagnostic[] {
  const titles = groups.map(({ title }) => title);
  return order
    .filter((title) => !titles.includes(title))
    .map((title) =>
      report('site/navigation', `No operation is in a group ${JSON.stringify(title)}. ${hintOf(title, titles)}`),
    );
}
