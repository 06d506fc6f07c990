import { textsOf, type Outcome } from '../../diagnostics/diagnostic.js';
import { typescript } from '../../languages/typescript.js';
import { siteReference } from '../../reference/reference-pages.js';
import { templatesOf } from '../../templating/templates.js';
import type { TargetContext } from '../target.js';
import { assets, usualIcon } from './assets.js';
import { consolesOf } from './console/consoles.js';
import { forPrograms } from './for-programs.js';
import { withFoundPages } from './search/found-pages.js';
import type { SiteOptions } from './options.js';
import { withGuides } from './guides/with-guides.js';
import { unknownGroups } from './navigation-order.js';
import { notFound } from './pages/not-found.js';
import { ownFiles } from './own/own-files.js';
import { pagesOf, type Site } from './pages/pages.js';
import { searchIndex } from './search/search-index.js';
import { textFile, type SiteFile } from './site-file.js';
import { twinsOf } from './twins.js';
import { shapes } from './pages/views.js';

/** Plans a static site: its pages and their Markdown, the search index, and the files that all pages share. */
export async function plan(context: TargetContext, options: SiteOptions): Promise<Outcome<readonly SiteFile[]>> {
  const { value: template, ...checked } = templatesOf('site', options.templates, shapes, 'html');
  const { value: own, ...read } = ownFiles(options);
  const faults = [...checked.diagnostics, ...read.diagnostics];
  if (faults.some(({ severity }) => severity === 'error'))
    return { value: [], diagnostics: faults, texts: textsOf(checked, read) };
  const api = await siteReference(context, { ...options, groups: options.navigation, language: typescript });
  const guided = withGuides(api, options.guides, own.changelog);
  const { reference, images } = guided.value;
  const site: Site = {
    title: options.title ?? context.model.info.title,
    base: options.baseUrl?.replace(/\/+$/u, ''),
    consoleOf: options.console
      ? consolesOf(reference, { optional: context.samples.optional, servers: options.servers })
      : undefined,
    logo: own.logo?.path,
    favicon: own.favicon?.path ?? usualIcon,
    versions: options.versions,
    links: options.links ?? [],
    footer: options.footer,
  };
  const { pages, found } = withFoundPages(reference);
  const pageOf = pagesOf(reference, template, site);
  const twinOf = twinsOf(reference);
  const value = [
    // A page and its Markdown stand together: both are made of the same data.
    ...pages.flatMap((page) => [pageOf(page), twinOf(page)]),
    ...(site.base === undefined ? [] : [pageOf(notFound)]),
    ...forPrograms(reference, site.title, site.base),
    ...assets(site.title, options, own),
    ...images.map((image) => ({ path: image.path, file: () => image })),
    textFile('assets/search-index.js', () => searchIndex(found())),
  ];
  const unknown = unknownGroups(options.navigation ?? [], reference.groups);
  return { value, diagnostics: [...faults, ...guided.diagnostics, ...unknown], texts: textsOf(checked, read, guided) };
}
