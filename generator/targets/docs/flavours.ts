import { entityPages } from './entity-pages.js';
import { groupPages } from './group-pages.js';
import type { PageKind } from './page.js';
import { operationPages } from './operation-pages.js';
import { supportPages } from './support-pages.js';
import { typePages } from './type-pages.js';
import { entityTypes, wireTypes } from '../../surface/type-notation.js';

/** The flavours by name: each is the folder of that name in `templates/` and the kinds of pages that it has. */
export const flavours: ReadonlyMap<string, readonly PageKind[]> = new Map([
  ['tables', [typePages, groupPages, supportPages]],
  ['reference', [operationPages(wireTypes)]],
  ['entity', [entityPages(entityTypes)]],
]);
