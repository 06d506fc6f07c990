import { groupShape, groupView } from '../../markdown/reference/group-view.js';
import { indexShape } from '../../markdown/reference/index-view.js';
import type { Group } from '../../naming/api.js';
import { groupPages as pagesOf } from '../../reference/group-page.js';
import { groupPath } from '../../reference/page-path.js';
import { callNotation } from '../../reference/parameters.js';
import { hasSamples } from '../../reference/snippet.js';
import { once } from '../../text/once.js';
import { indexPages, type ViewedGroup } from './index-pages.js';
import type { Page, PageKind, Planning } from './page.js';
import { tablePlanning } from './table-planning.js';

/** Every group in the order of its place below the client. */
const below = (group: Group): Group[] => [group, ...group.children.flatMap((child) => below(child.group))];

function plan(planning: Planning): readonly Page[] {
  const { api, context, template } = planning;
  const { types, samples, hrefsOf } = tablePlanning(planning);
  const pageOf = pagesOf({
    types,
    caller: hasSamples(types, samples) ? { api, context } : undefined,
    fallbackError: context.errors.fallback,
  });
  const style = {
    columns: context.conventions.tableColumns,
    returns: { ...callNotation(api), separator: api.language.notation.unionSeparator },
  };
  // The other groups are only on the way to these.
  const shown = below(api.root).filter(({ methods }) => methods.length > 0);
  const pages = shown.map((group): Page & ViewedGroup => {
    const path = groupPath(group, api.language.paths);
    const page = once(() => pageOf(group));
    const view = once(() => groupView(page(), { ...style, hrefOf: hrefsOf(path) }));
    return { path, page, view, text: () => template('group')(view()) };
  });
  return [...pages, ...indexPages(api, pages, template)];
}

/** One page per group of operations, in the order of the document, and the index of all pages. */
export const groupPages: PageKind = {
  templates: { group: groupShape, index: indexShape, llms: indexShape },
  plan,
};
