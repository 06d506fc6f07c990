import type { Scope } from '../languages/language.js';
import { rootId } from '../model/id.js';
import type { NamedApi } from '../naming/api.js';
import { indexPath } from './page-path.js';
import type { Entry, GroupPage, IndexPage } from './page.js';

/** The namespaces of types in the order of the index. */
const scopes: readonly Scope[] = ['components', 'errors', 'operations'];

function sectionsOf({ types, errors }: NamedApi): IndexPage['sections'] {
  const all = [...types.values(), ...errors.values()];
  return scopes.flatMap((scope) => {
    const pages = all
      .filter((type) => type.scope === scope)
      .map(({ id, name, declaration }): Entry => ({ to: id, title: name, description: declaration.description }));
    return pages.length === 0 ? [] : [{ scope, pages }];
  });
}

/** The index of the pages of all groups and types. */
export function indexPage(api: NamedApi, groups: readonly GroupPage[]): IndexPage {
  const { title, version, description } = api.model.info;
  return {
    kind: 'index',
    id: rootId,
    path: indexPath,
    title,
    description,
    version,
    groups: groups.map((group) => ({ to: group.id, title: group.title, description: group.description })),
    sections: sectionsOf(api),
  };
}
