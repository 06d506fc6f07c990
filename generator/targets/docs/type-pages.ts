import { typeShapes, typeView } from '../../markdown/reference/type-view.js';
import type { NamedApi } from '../../naming/api.js';
import { followsDiscriminators } from '../../naming/presence.js';
import { pagePath } from '../../reference/page-path.js';
import { typePage } from '../../reference/type-page.js';
import type { Page, PageKind, Planning } from './page.js';
import { tablePlanning } from './table-planning.js';

const selectorsIn = (api: NamedApi): ReadonlyMap<string, ReadonlySet<string>> =>
  followsDiscriminators(api) ? api.presence.selectors : new Map<string, Set<string>>();

function plan(planning: Planning): readonly Page[] {
  const { api, context, options, template } = planning;
  const { types, samples, hrefsOf } = tablePlanning(planning);
  const selectors = selectorsIn(api);
  const style = {
    columns: context.conventions.tableColumns,
    enums: options.enums ?? api.language.notation.enums,
    fence: api.language.fence,
  };
  return [...api.types.values(), ...api.errors.values()].map((type): Page => {
    const path = pagePath(type, api.language.paths);
    const text = (): string => {
      const page = typePage(type, selectors.get(type.id) ?? new Set(), types, samples);
      return template(page.kind)(typeView(page, { ...style, hrefOf: hrefsOf(path) }));
    };
    return { path, text };
  });
}

/** One page per type that the code of a language has, as its own reference shows it: tables of fields. */
export const typePages: PageKind = { templates: typeShapes, plan };
