import type { NamedApi, NamedType } from '../../naming/api.js';
import type { PagePaths } from '../../languages/language.js';
import { alternativesOf, fieldShape, membersOf, nestingIn, type FieldView } from './field-view.js';
import type { Page, PageKind } from './page.js';
import { href, pagePath } from './page-path.js';
import { listOf, objectOf, value, type Shape } from '../../markdown/shape.js';
import { codeMarkdown, type Spelling } from './type-markdown.js';
import { proseText } from '../../markdown/text.js';
import type { Render } from '../../markdown/templates.js';
import type { TypeNotation } from '../../surface/type-notation.js';

/** The page of one entity: an object, or what stands for one of several. */
export interface EntityView {
  readonly name: string;
  readonly description: string | undefined;
  /** What it is, where it is no object. */
  readonly type: string | undefined;
  readonly properties: readonly FieldView[];
  readonly alternatives: readonly FieldView[];
}

export const entityShape: Shape = objectOf<EntityView>(() => ({
  name: value,
  description: value,
  type: value,
  properties: listOf(fieldShape),
  alternatives: listOf(fieldShape),
}));

/** Entities lie in one folder; those that belong to an operation or are errors lie below it. */
export const entityPaths: PagePaths = {
  components: 'entities/{file}.md',
  operations: 'entities/operations/{file}.md',
  errors: 'entities/errors/{file}.md',
  links: 'shortest',
};

/** What has a page: everything of the document with a name of its own but enumerations, which are written where they are used. */
function entitiesOf({ model, types, errors }: NamedApi): readonly NamedType[] {
  const own = new Set(model.declarations.map(({ id }) => id));
  const all = [...types.values(), ...[...errors.values()].filter(({ declaration }) => !types.has(declaration.id))];
  return all.filter(({ declaration: { id, kind } }) => own.has(id) && kind !== 'enum');
}

function viewOf({ name, declaration }: NamedType, spelling: Spelling, depth: number): EntityView {
  const nesting = nestingIn([declaration.id], depth);
  const { description } = declaration;
  return {
    name,
    description: description && proseText(description),
    type: declaration.kind === 'object' ? undefined : codeMarkdown({ kind: 'ref', to: declaration.id }, spelling, []),
    properties: declaration.kind === 'object' ? membersOf(declaration, spelling, nesting) : [],
    alternatives: declaration.kind === 'union' ? alternativesOf(declaration, spelling, nesting) : [],
  };
}

/** What the pages of all entities are made with. */
export interface EntityContext {
  readonly api: NamedApi;
  readonly notation: TypeNotation;
  readonly render: Render;
  /** How many objects deep a page writes out what an entity holds; 0 where all objects have pages. */
  readonly depthOf: (type: NamedType) => number;
  /** Told of the types that a page links to. */
  readonly linked?: (type: NamedType) => void;
}

/** The page of an entity. */
export function entityPage(type: NamedType, { api, notation, render, depthOf, linked }: EntityContext): Page {
  const path = pagePath(type, entityPaths);
  const hrefOf = (to: NamedType): string => {
    linked?.(to);
    return href(path, pagePath(to, entityPaths), entityPaths.links);
  };
  return { path, text: () => render(viewOf(type, { api, notation, hrefOf }, depthOf(type))) };
}

/** One page per entity of the API. */
export const entityPages = (notation: TypeNotation): PageKind => ({
  templates: { entity: entityShape },
  plan: ({ api, template }) => {
    const context: EntityContext = { api, notation, render: template('entity'), depthOf: () => 0 };
    return entitiesOf(api).map((type) => entityPage(type, context));
  },
});
