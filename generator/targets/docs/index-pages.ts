import type { GroupView } from '../../markdown/reference/group-view.js';
import { indexView } from '../../markdown/reference/index-view.js';
import type { NamedApi } from '../../naming/api.js';
import { indexPage } from '../../reference/index-page.js';
import type { GroupPage } from '../../reference/page.js';
import { typePaths } from '../../reference/page-path.js';
import type { Render } from '../../markdown/templates.js';
import type { Page } from './page.js';

/** The page of a group as data, and as its template takes it. */
export interface ViewedGroup {
  readonly page: () => GroupPage;
  readonly view: () => GroupView;
}

/** The index of all pages, for people and, by the convention of llms.txt, for programs. */
export function indexPages(api: NamedApi, groups: readonly ViewedGroup[], template: (name: string) => Render): Page[] {
  const view = (): object => {
    const pages = groups.map(({ page }) => page());
    const paths = new Map([...typePaths(api, api.language.paths), ...pages.map(({ id, path }) => [id, path] as const)]);
    const views = new Map(groups.map((group) => [group.page().id, group.view()]));
    return indexView(indexPage(api, pages), {
      pathOf: (page) => paths.get(page) ?? '',
      methodsOf: (group) => views.get(group)?.operations ?? [],
    });
  };
  return [
    { path: 'README.md', text: () => template('index')(view()) },
    { path: 'llms.txt', text: () => template('llms')(view()) },
  ];
}
