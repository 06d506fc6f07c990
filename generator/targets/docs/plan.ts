import { report } from '../../diagnostics/catalogue.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import { hintOf } from '../../diagnostics/near.js';
import { languages } from '../../languages/index.js';
import type { TargetContext } from '../target.js';
import { flavours } from './flavours.js';
import { asMdx } from '../../markdown/mdx.js';
import type { DocsOptions } from './options.js';
import { pagesOf, type Page } from './pages.js';
import { referencePages } from '../../reference/reference-pages.js';
import { templatesOf } from '../../templating/templates.js';

/** Reports a name in the configuration that does not exist. */
function unknown(what: string, name: string, known: ReadonlyMap<string, unknown>): Outcome<readonly Page[]> {
  const message = `There is no ${what} ${JSON.stringify(name)} of pages`;
  return { value: [], diagnostics: [report('docs/unknown', message, undefined, hintOf(name, [...known.keys()]))] };
}

/** Plans reference pages in the notation of a language, rendered by the templates of a flavour. */
export async function plan(context: TargetContext, options: DocsOptions): Promise<Outcome<readonly Page[]>> {
  const language = languages.get(options.language);
  if (language === undefined) return unknown('language', options.language, languages);
  const flavour = flavours.get(options.flavour);
  if (flavour === undefined) return unknown('flavour', options.flavour, flavours);
  const { value: template, texts, diagnostics } = templatesOf(options.flavour, options.templates, flavour.templates);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: [], diagnostics, texts };
  const reference = await referencePages(flavour.layout, context, { ...options, language });
  const { enums = language.notation.enums, mdx } = options;
  const pages = pagesOf(reference, template, { columns: context.conventions.tableColumns, enums });
  const value = mdx ? pages.map((page) => ({ ...page, text: () => asMdx(page.text()) })) : pages;
  return { value, diagnostics, texts };
}
