import { defineTarget, type TargetFile } from '../target.js';
import { defaults, options } from './options.js';
import type { Page } from './pages.js';

/** Reference pages in the notation of a language, rendered by the templates of a flavour. */
export const docs = defineTarget({
  name: 'docs',
  summary: 'reference pages',
  options,
  defaults,
  language: ({ language }) => language,
  // Loaded on demand: most runs find nothing changed and render no page.
  plan: async (context, values) => (await import('./plan.js')).plan(context, values),
  print: ({ path, text }: Page): TargetFile => ({ path, text: text() }),
});
