import { rootId } from '../../model/id.js';
import { apiHolds } from '../../model/walk.js';
import type { SupportPage as Support } from '../../languages/language.js';
import type { Group, NamedApi } from '../../naming/api.js';
import { optionFor } from '../../naming/client-options.js';
import { followsDiscriminators } from '../../naming/presence.js';
import { parts } from '../../names/words.js';
import { once } from '../../text/once.js';
import { groupPages } from '../group-page.js';
import { indexPage } from '../index-page.js';
import type { Field, GroupPage, IndexPage, SupportPage, TypePage } from '../page.js';
import { groupPath, indexPath, linksIn, pagePath, typePaths } from '../page-path.js';
import type { PlannedPage, Reference, ReferenceContext, ReferenceOptions } from '../reference.js';
import { hasSamples } from '../snippet.js';
import type { TypeContext } from '../spelled.js';
import { supportPage } from '../support-page.js';
import { tableField } from '../table-field.js';
import { typePage } from '../type-page.js';

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The namespace of a package: its first word, capitalized. */
const namespaceOf = (packageName: string): string => capital(parts(packageName)[0] ?? 'API');

/** All groups in the order of their paths from the client. */
const below = (group: Group): Group[] => [group, ...group.children.flatMap((child) => below(child.group))];

const selectorsIn = (api: NamedApi): ReadonlyMap<string, ReadonlySet<string>> =>
  followsDiscriminators(api) ? api.presence.selectors : new Map<string, Set<string>>();

function typePages(types: TypeContext, context: ReferenceContext, options: ReferenceOptions): PlannedPage<TypePage>[] {
  const { api } = types;
  const selectors = selectorsIn(api);
  const { sampleSection, constants } = options;
  const samples = { sampleSection, constants, optional: context.samples.optional, packageName: context.package };
  const kinds = { object: 'class', alias: 'class', enum: 'enum', union: 'union' } as const;
  return [...api.types.values(), ...api.errors.values()].map((type) => ({
    kind: kinds[type.declaration.kind],
    id: type.id,
    path: pagePath(type, api.language.paths),
    page: once(() => typePage(type, selectors.get(type.id) ?? new Set(), types, samples)),
  }));
}

function pagesOfGroups(
  types: TypeContext,
  context: ReferenceContext,
  options: ReferenceOptions,
): PlannedPage<GroupPage>[] {
  const { api } = types;
  const pageOf = groupPages({
    types,
    caller: hasSamples(types, options) ? { api, context } : undefined,
    fallbackError: context.errors.fallback,
  });
  // Groups without methods are only part of paths.
  const shown = below(api.root).filter(({ methods }) => methods.length > 0);
  return shown.map((group) => ({
    kind: 'group',
    id: group.className,
    path: groupPath(group, api.language.paths),
    page: once(() => pageOf(group)),
  }));
}

/** The pages about the runtime of a language that pages of this API link to. */
function supportPages(types: TypeContext, packageName: string): PlannedPage<SupportPage>[] {
  const { language, model, options } = types.api;
  const globals = (): Field[] =>
    model.globals.map((global) => tableField(optionFor(options.globals, global.name), global, false, types));
  const isShown = ({ holds, globals }: Support): boolean => {
    if (globals) return model.globals.length > 0;
    return holds === undefined ? model.operations.length > 0 : apiHolds(model, holds);
  };
  return (language.support ?? []).filter(isShown).map((support) => ({
    kind: 'support',
    id: support.title,
    path: support.path,
    page: once(() => supportPage(support, packageName, support.globals ? globals() : [])),
  }));
}

/** Pages of types and groups in the terms of a language's code: tables of fields and of parameters. */
export function tables(context: ReferenceContext, options: ReferenceOptions): Reference {
  const api = context.named(options.language, options);
  const { constants } = options;
  const { conventions } = context;
  const types = { api, constants, namespace: namespaceOf(context.package), conventions };
  const groups = pagesOfGroups(types, context, options);
  const index: PlannedPage<IndexPage> = {
    kind: 'index',
    id: rootId,
    path: indexPath,
    page: once(() =>
      indexPage(
        api,
        groups.map(({ page }) => page()),
      ),
    ),
  };
  const { paths } = api.language;
  const classes = groups.map(({ id, path }) => [id, path] as const);
  return {
    api,
    pages: [...typePages(types, context, options), ...groups, index, ...supportPages(types, context.package)],
    ...linksIn(new Map([...typePaths(api, paths), ...classes]), paths.links),
  };
}
