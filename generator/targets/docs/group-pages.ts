import type { Group } from '../../naming/api.js';
import { groupView, type GroupView } from './group-view.js';
import { operationShape } from './operation-shape.js';
import type { Page, PageKind, Planning } from './page.js';
import { indexPages, indexShape, type GroupPage } from './index-pages.js';
import { groupPath } from '../../reference/page-path.js';
import { waysOf, type Caller } from '../../samples/call.js';
import { listOf, objectOf, value } from '../../markdown/shape.js';
import { tablePlanning } from './table-planning.js';
import { hasSamples } from '../../reference/type-page.js';

/** Every group in the order of its place below the client. */
const below = (group: Group): Group[] => [group, ...group.children.flatMap((child) => below(child.group))];

function plan(planning: Planning): readonly Page[] {
  const { api, context, template } = planning;
  const { types, samples: options, hrefsOf } = tablePlanning(planning);
  const caller: Caller = { api, context };
  const ways = new Map(waysOf(caller).map(({ method, way }) => [method, way]));
  // The other groups are only on the way to these.
  const shown = below(api.root).filter(({ methods }) => methods.length > 0);
  const pages = shown.map((group): GroupPage => {
    const path = groupPath(group, api.language.paths);
    const cells = { types, style: { hrefOf: hrefsOf(path), columns: context.conventions.tableColumns } };
    const samples = hasSamples(types, options);
    let made: GroupView | undefined;
    const viewed = (): GroupView =>
      (made ??= groupView(group, ways, { cells, caller, samples, fallbackError: context.errors.fallback }));
    return { path, view: viewed, text: () => template('group')(viewed()) };
  });
  return [...pages, ...indexPages(api, pages, template)];
}

/** One page per group of operations, in the order of the document, and the index of all pages. */
export const groupPages: PageKind = {
  templates: {
    group: objectOf<GroupView>(() => ({ title: value, description: value, operations: listOf(operationShape()) })),
    index: indexShape,
    llms: indexShape,
  },
  plan,
};
