import { entityShape, entityView } from '../../markdown/reference/entity-view.js';
import type { NamedApi, NamedType } from '../../naming/api.js';
import { entityPage, entityPaths } from '../../reference/entity-page.js';
import type { EntityPage } from '../../reference/page.js';
import { hrefsFrom, pagePath, typePaths } from '../../reference/page-path.js';
import type { TypeNotation } from '../../surface/type-notation.js';
import type { Page, PageKind, Planning } from './page.js';

/** What has a page: everything of the document with a name of its own but enumerations, which are written where they are used. */
function entitiesOf({ model, types, errors }: NamedApi): readonly NamedType[] {
  const own = new Set(model.declarations.map(({ id }) => id));
  const all = [...types.values(), ...[...errors.values()].filter(({ declaration }) => !types.has(declaration.id))];
  return all.filter(({ declaration: { id, kind } }) => own.has(id) && kind !== 'enum');
}

/** Writes the page of an entity. */
export function entityWriter({ api, template }: Pick<Planning, 'api' | 'template'>): (page: EntityPage) => string {
  const pages = typePaths(api, entityPaths);
  const render = template('entity');
  return (page) => render(entityView(page, hrefsFrom(page.path, pages, entityPaths.links)));
}

/** One page per entity of the API. All objects have pages, so none is written out where it is used. */
export const entityPages = (notation: TypeNotation): PageKind => ({
  templates: { entity: entityShape },
  plan: (planning) => {
    const { api } = planning;
    const write = entityWriter(planning);
    return entitiesOf(api).map((type): Page => ({
      path: pagePath(type, entityPaths),
      text: () => write(entityPage(type, { api, notation }, 0)),
    }));
  },
});
