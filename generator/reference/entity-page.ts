import type { PagePaths } from '../languages/language.js';
import type { NamedType } from '../naming/api.js';
import { alternativesOf, membersOf, nestingIn, typeIn, type Spelling } from './nested-field.js';
import type { EntityPage } from './page.js';
import { pagePath } from './page-path.js';

/** The paths of entities: one folder, with folders below it for entities of operations and for errors. */
export const entityPaths: PagePaths = {
  components: 'entities/{file}.md',
  operations: 'entities/operations/{file}.md',
  errors: 'entities/errors/{file}.md',
  links: 'shortest',
};

/** The page of an entity; `depth` is how many levels of nested objects it writes out. */
export function entityPage(type: NamedType, spelling: Spelling, depth: number): EntityPage {
  const { id, name, declaration } = type;
  const nesting = nestingIn([declaration.id], depth);
  return {
    kind: 'entity',
    id,
    path: pagePath(type, entityPaths),
    title: name,
    description: declaration.description,
    type: declaration.kind === 'object' ? undefined : typeIn({ kind: 'ref', to: declaration.id }, spelling),
    fields: declaration.kind === 'object' ? membersOf(declaration, spelling, nesting) : [],
    alternatives: declaration.kind === 'union' ? alternativesOf(declaration, spelling, nesting) : [],
  };
}
