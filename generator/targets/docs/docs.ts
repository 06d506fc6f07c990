import { report } from '../../diagnostics/catalogue.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import { languages } from '../../languages/index.js';
import { nameApi, type NamedType } from '../../languages/api.js';
import { hintOf } from '../../diagnostics/near.js';
import { parts } from '../../names/words.js';
import type { Target, TargetContext } from '../target.js';
import { groupPages, groupsWithPages, type Page } from './group-pages.js';
import { href, pagePath } from './page-path.js';
import { flavour, type Render } from './templates.js';
import type { CellContext } from './type-cell.js';
import { classView, enumView, unionView, type ViewOptions } from './view.js';

/** What the configuration of a docs target says. */
export interface DocsOptions {
  readonly language: string;
  readonly flavour: string;
  readonly sampleSection: boolean;
  readonly constants: 'literal' | 'base';
  readonly enums?: 'union' | 'table' | undefined;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The namespace of a package: its first word, capitalised. */
const namespaceOf = (packageName: string): string => capital(parts(packageName)[0] ?? 'API');

function pageText(
  type: NamedType,
  context: CellContext,
  selectors: ReadonlySet<string>,
  view: ViewOptions,
  template: (name: string) => Render,
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

function plan(context: TargetContext, options: DocsOptions): Outcome<readonly Page[]> {
  const language = languages.get(options.language);
  const { exists, template } = flavour(options.flavour);
  if (language === undefined || !exists) {
    const [what, name, known] =
      language === undefined
        ? ['language', options.language, [...languages.keys()]]
        : ['flavour', options.flavour, ['tables']];
    return {
      value: [],
      diagnostics: [
        report('docs/unknown', `There is no ${what} ${JSON.stringify(name)} of pages`, undefined, hintOf(name, known)),
      ],
    };
  }
  const api = nameApi(context.model, language, context);
  const view: ViewOptions = {
    ...options,
    enums: options.enums,
    optional: context.samples.optional,
    packageName: context.package,
  };
  const shared = { api: api.value, constants: options.constants, namespace: namespaceOf(context.package) };
  const cellsAt = (at: string): CellContext => ({
    ...shared,
    hrefOf: (to) => href(at, pagePath(to, language.paths), language.paths.links),
  });
  const selectors = language.models.discriminatorRules ? api.value.presence.selectors : new Map<string, Set<string>>();
  const types = [...api.value.types.values(), ...api.value.errors.values()];
  const pages = types.map((type): Page => {
    const path = pagePath(type, language.paths);
    return { path, text: () => pageText(type, cellsAt(path), selectors.get(type.id) ?? new Set(), view, template) };
  });
  const groups = groupsWithPages(api.value, context.client);
  const calls = groupPages(groups, context, cellsAt, view, template);
  return { value: [...pages, ...calls], diagnostics: api.diagnostics };
}

/** Reference pages in the notation of a language, laid out by the templates of a flavour. */
export const docs: Target<DocsOptions, Page> = {
  name: 'docs',
  plan,
  emit: (page) => ({ path: page.path, text: page.text() }),
};
