import { typescript } from '../../languages/typescript.js';
import { defineTarget } from '../target.js';
import { defaults, options } from './options.js';
import { problems } from './problems.js';
import type { SiteFile } from './site-file.js';
import { versionFaults } from './versions.js';

/** The reference as a static web site. */
export const site = defineTarget({
  name: 'site',
  summary: 'a web reference',
  options,
  defaults,
  problems,
  isSite: true,
  faults: ({ versions }) => versionFaults(versions),
  language: () => typescript.id,
  // Loaded on demand: most runs have no site.
  plan: async (context, values) => (await import('./plan.js')).plan(context, values),
  print: ({ file }: SiteFile) => file(),
});
