import { report } from '../../diagnostics/catalogue.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import { hintOf } from '../../diagnostics/near.js';
import { languages } from '../../languages/index.js';
import type { TargetContext } from '../target.js';
import { flavours } from './flavours.js';
import { asMdx } from '../../markdown/mdx.js';
import type { DocsOptions } from './options.js';
import type { Page } from './page.js';
import type { Shape } from '../../markdown/shape.js';
import { templatesOf } from '../../markdown/templates.js';

/** What a configuration names and there is none of. */
function unknown(what: string, name: string, known: ReadonlyMap<string, unknown>): Outcome<readonly Page[]> {
  const message = `There is no ${what} ${JSON.stringify(name)} of pages`;
  return { value: [], diagnostics: [report('docs/unknown', message, undefined, hintOf(name, [...known.keys()]))] };
}

/** Plans reference pages in the notation of a language, laid out by the templates of a flavour. */
export async function plan(context: TargetContext, options: DocsOptions): Promise<Outcome<readonly Page[]>> {
  const language = languages.get(options.language);
  if (language === undefined) return unknown('language', options.language, languages);
  const kinds = flavours.get(options.flavour);
  if (kinds === undefined) return unknown('flavour', options.flavour, flavours);
  const starts = Object.fromEntries(kinds.flatMap(({ templates }) => Object.entries<Shape>(templates)));
  const { value: template, texts, diagnostics: faults } = templatesOf(options.flavour, options.templates, starts);
  if (faults.some(({ severity }) => severity === 'error')) return { value: [], diagnostics: faults, texts };
  const api = context.named(language, options);
  const pages: Page[] = [];
  for (const kind of kinds) for (const page of await kind.plan({ api, context, options, template })) pages.push(page);
  const written = options.mdx ? pages.map((page) => ({ ...page, text: () => asMdx(page.text()) })) : pages;
  return { value: written, diagnostics: faults, texts };
}
