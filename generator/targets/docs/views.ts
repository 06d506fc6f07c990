import type { Conventions } from '../../conventions/conventions.js';
import { entityView } from '../../markdown/reference/entity-view.js';
import { groupView, type GroupView } from '../../markdown/reference/group-view.js';
import { indexView } from '../../markdown/reference/index-view.js';
import { operationView } from '../../markdown/reference/operation-view.js';
import { supportView } from '../../markdown/reference/support-view.js';
import { typeView } from '../../markdown/reference/type-view.js';
import type { PageId } from '../../reference/field.js';
import type { GroupPage } from '../../reference/page.js';
import { callNotation } from '../../reference/parameters.js';
import type { Reference, ReferencePage } from '../../reference/reference.js';

/** Settings for views. */
export interface ViewStyle {
  readonly columns: Conventions['tableColumns'];
  /** Whether the values of an enumeration are shown as one line of types or as a table of names and values. */
  readonly enums: 'union' | 'table';
}

/** Converts pages to the views of their templates. */
export function viewsOf({ api, pages, pathOf, hrefsFrom }: Reference, { columns, enums }: ViewStyle) {
  const { fence, notation } = api.language;
  const signs = notation.escapedSigns ?? '';
  const returns = { ...callNotation(api), separator: notation.unionSeparator };
  // The index shows the methods of groups as the pages of these do.
  const groups = new Map<PageId, GroupView>();
  const groupOf = (page: GroupPage): GroupView => {
    const view = groups.get(page.id) ?? groupView(page, { columns, signs, returns, hrefOf: hrefsFrom(page.path) });
    groups.set(page.id, view);
    return view;
  };
  const planned = new Map(pages.map((page) => [page.id, page]));
  const methodsOf = (id: PageId) => {
    const page = planned.get(id)?.page();
    return page?.kind === 'group' ? groupOf(page).operations : [];
  };
  return (page: ReferencePage): object => {
    const hrefOf = hrefsFrom(page.path);
    switch (page.kind) {
      case 'class':
      case 'enum':
      case 'union':
        return typeView(page, { columns, signs, enums, fence, hrefOf });
      case 'group':
        return groupOf(page);
      case 'index':
        return indexView(page, { pathOf: (to) => pathOf(to) ?? '', methodsOf });
      case 'support':
        return supportView(page, { columns, signs, hrefOf });
      case 'operation':
        return operationView(page, hrefOf);
      case 'entity':
        return entityView(page, hrefOf);
    }
  };
}
