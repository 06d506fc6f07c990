import type { NamedApi, NamedType } from '../../naming/api.js';
import { followsDiscriminators } from '../../naming/presence.js';
import type { Page, PageKind, Planning } from './page.js';
import { pagePath } from './page-path.js';
import { listOf, objectOf, value } from '../../markdown/shape.js';
import { tablePlanning } from './table-planning.js';
import type { CellContext } from './type-cell.js';
import {
  classView,
  enumView,
  unionView,
  type ClassView,
  type EnumView,
  type UnionView,
  type ViewOptions,
} from './view.js';

function pageText(
  type: NamedType,
  context: CellContext,
  selectors: ReadonlySet<string>,
  view: ViewOptions,
  template: Planning['template'],
): string {
  const { declaration } = type;
  switch (declaration.kind) {
    case 'object':
      return template('class')(classView(type, declaration, selectors, context, view));
    case 'enum':
      return template('enum')(enumView(type, declaration, context, view));
    case 'union':
      return template('union')(unionView(type, declaration, context, view));
    case 'alias':
      return template('class')({
        ...classView(type, { ...declaration, kind: 'object', fields: [] }, selectors, context, view),
      });
  }
}

const selectorsIn = (api: NamedApi): ReadonlyMap<string, ReadonlySet<string>> =>
  followsDiscriminators(api) ? api.presence.selectors : new Map<string, Set<string>>();

function plan(planning: Planning): readonly Page[] {
  const { api, template } = planning;
  const { view, cellsAt } = tablePlanning(planning);
  const selectors = selectorsIn(api);
  return [...api.types.values(), ...api.errors.values()].map((type): Page => {
    const path = pagePath(type, api.language.paths);
    return { path, text: () => pageText(type, cellsAt(path), selectors.get(type.id) ?? new Set(), view, template) };
  });
}

const page = { name: value, description: value };

/** One page per type that the code of a language has, as its own reference shows it: tables of fields. */
export const typePages: PageKind = {
  templates: {
    class: objectOf<ClassView>(() => ({ ...page, sample: value, table: value })),
    enum: objectOf<EnumView>(() => ({ ...page, sample: value, values: value, table: value, words: value })),
    union: objectOf<UnionView>(() => ({
      ...page,
      members: listOf(objectOf<UnionView['members'][number]>(() => ({ title: value, sample: value }))),
    })),
  },
  plan,
};
