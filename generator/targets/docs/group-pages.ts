import type { NamedApi } from '../../languages/api.js';
import { optionNames } from '../../languages/client-options.js';
import { groupsOf, type Group } from '../../languages/groups.js';
import type { TargetContext } from '../target.js';
import { groupView } from './group-view.js';
import { groupPath } from './page-path.js';
import { waysOf, type Caller } from './sample-call.js';
import type { Render } from './templates.js';
import type { CellContext } from './type-cell.js';
import { hasSamples, type ViewOptions } from './view.js';

/** A page: its path, and how its text is made when it is needed. */
export interface Page {
  readonly path: string;
  readonly text: () => string;
}

/** Groups that have operations, in the order of the document: the others are only on the way to these. */
export function groupsWithPages(
  api: NamedApi,
  client: string,
): { readonly root: Group; readonly shown: readonly Group[] } {
  const { root, groups } = groupsOf(api, client);
  return { root, shown: groups.filter(({ methods }) => methods.length > 0) };
}

/** The pages of operations, one for each group. */
export function groupPages(
  { root, shown }: ReturnType<typeof groupsWithPages>,
  context: TargetContext,
  cellsAt: (path: string) => CellContext,
  view: ViewOptions,
  template: (name: string) => Render,
): Page[] {
  const { api } = cellsAt('');
  const caller: Caller = { api, context, root, options: optionNames(api) };
  const ways = new Map(waysOf(caller).map(({ method, way }) => [method, way]));
  return shown.map((group): Page => {
    const path = groupPath(group, api.language.paths);
    const cells = cellsAt(path);
    const samples = hasSamples(cells, view);
    return { path, text: () => template('group')(groupView(group, ways, { cells, caller, samples })) };
  });
}
