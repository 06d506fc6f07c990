import { optionNames } from '../../languages/client-options.js';
import { groupsOf } from '../../languages/groups.js';
import { groupView, type GroupView, type OperationView } from './group-view.js';
import type { Page, PageKind, Planning } from './page.js';
import { groupPath } from './page-path.js';
import { waysOf, type Caller } from './sample-call.js';
import { listOf, objectOf, value, type Shape } from './shape.js';
import { tablePlanning } from './table-planning.js';
import { hasSamples } from './view.js';

function plan(planning: Planning): readonly Page[] {
  const { api, context, template } = planning;
  const { view, cellsAt } = tablePlanning(planning);
  const { root, groups } = groupsOf(api, context.client);
  const caller: Caller = { api, context, root, options: optionNames(api) };
  const ways = new Map(waysOf(caller).map(({ method, way }) => [method, way]));
  // The other groups are only on the way to these.
  const shown = groups.filter(({ methods }) => methods.length > 0);
  return shown.map((group): Page => {
    const path = groupPath(group, api.language.paths);
    const cells = cellsAt(path);
    const samples = hasSamples(cells, view);
    return { path, text: () => template('group')(groupView(group, ways, { cells, caller, samples })) };
  });
}

const operation = (): Shape =>
  objectOf<OperationView>(() => ({
    heading: value,
    anchor: value,
    link: value,
    description: value,
    deprecation: value,
    usage: value,
    standalone: value,
    parameters: value,
    response: value,
    errors: value,
  }));

/** One page per group of operations, in the order of the document. */
export const groupPages: PageKind = {
  templates: {
    group: objectOf<GroupView>(() => ({ title: value, description: value, operations: listOf(operation()) })),
  },
  plan,
};
