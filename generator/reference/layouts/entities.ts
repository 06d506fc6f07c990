import type { NamedApi, NamedType } from '../../naming/api.js';
import { entityTypes } from '../../surface/type-notation.js';
import { once } from '../../text/once.js';
import { entityPage, entityPaths } from '../entity-page.js';
import type { EntityPage } from '../page.js';
import { linksIn, pagePath, typePaths } from '../page-path.js';
import type { PlannedPage, Reference, ReferenceContext, ReferenceOptions } from '../reference.js';

/** Whether a declaration has a page: all named ones except enumerations, which are written out where they are used. */
function entitiesOf({ model, types, errors }: NamedApi): readonly NamedType[] {
  const own = new Set(model.declarations.map(({ id }) => id));
  const all = [...types.values(), ...[...errors.values()].filter(({ declaration }) => !types.has(declaration.id))];
  return all.filter(({ declaration: { id, kind } }) => own.has(id) && kind !== 'enum');
}

/** One page per entity of the API. Every object has a page, so none is written out where it is used. */
export function entities(context: ReferenceContext, options: ReferenceOptions): Reference {
  const api = context.named(options.language, options);
  const spelling = { api, notation: entityTypes };
  return {
    api,
    pages: entitiesOf(api).map((type): PlannedPage<EntityPage> => ({
      kind: 'entity',
      id: type.id,
      path: pagePath(type, entityPaths),
      page: once(() => entityPage(type, spelling, 0)),
    })),
    ...linksIn(typePaths(api, entityPaths), entityPaths.links),
  };
}
