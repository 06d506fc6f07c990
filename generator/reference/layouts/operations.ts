import type { Id } from '../../model/model.js';
import type { NamedType } from '../../naming/api.js';
import { wireValues } from '../../samples/http/wire-value.js';
import { wireTypes } from '../../surface/type-notation.js';
import { entityPage, entityPaths } from '../entity-page.js';
import { operationPage } from '../operation-page.js';
import { samplesOf } from '../operation-samples.js';
import type { EntityPage, OperationPage } from '../page.js';
import { pageDepths } from '../page-depth.js';
import { linksIn, typePaths } from '../page-path.js';
import type { PlannedPage, Reference, ReferenceContext, ReferenceOptions } from '../reference.js';

const planned = <Page extends OperationPage | EntityPage>(page: Page): PlannedPage<Page> => ({
  kind: page.kind,
  id: page.id,
  path: page.path,
  page: () => page,
});

/**
 * One page per operation, with samples in several languages and nested types written out. Types that are too deep
 * or recursive have pages of their own.
 */
export async function operations(context: ReferenceContext, options: ReferenceOptions): Promise<Reference> {
  const api = context.named(options.language, options);
  const depthOf = pageDepths(api);
  const linked = new Map<Id, NamedType>();
  const spelling = { api, notation: wireTypes, linked: (to: NamedType) => void linked.set(to.id, to) };
  const value = wireValues(api, context.samples.optional);
  const making = { spelling, value, samples: await samplesOf(api, context, options), depthOf };
  const pages = api.operations.map((named) => planned(operationPage(named, making)));
  const entities: PlannedPage<EntityPage>[] = [];
  // Making a page can add types that it links to: the map grows during the loop.
  for (const type of linked.values()) {
    const { id, kind } = type.declaration;
    // The page lists an object's own properties.
    const depth = Math.max(0, depthOf([{ kind: 'ref', to: id }]) - (kind === 'object' ? 1 : 0));
    entities.push(planned(entityPage(type, spelling, depth)));
  }
  return { api, pages: [...pages, ...entities], ...linksIn(typePaths(api, entityPaths), entityPaths.links) };
}
