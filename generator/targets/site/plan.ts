import type { Outcome } from '../../diagnostics/diagnostic.js';
import { escapeAttribute, escapeText } from '../../html/escape.js';
import { lineHtml, plainLine, proseHtml } from '../../html/prose.js';
import { oneLine } from '../../html/reference/link-view.js';
import { anchorsOfPage, newRoom, type PageContext } from '../../html/reference/page-context.js';
import { typescript } from '../../languages/typescript.js';
import { siteReference } from '../../reference/reference-pages.js';
import type { PlannedPage, SitePage } from '../../reference/reference.js';
import { templatesOf } from '../../templating/templates.js';
import type { TargetContext } from '../target.js';
import { textsOf } from '../../diagnostics/diagnostic.js';
import { ownFiles } from './own-files.js';
import { textFile, type SiteFile } from './site-file.js';
import { assets } from './assets.js';
import type { FrameView } from './frame.js';
import { navigationOf } from './navigation.js';
import { neighboursOf } from './neighbours.js';
import type { SiteOptions } from './options.js';
import { foundPages } from './found-pages.js';
import { linksFrom, rootFrom, urlOf } from './page-links.js';
import { policyOf } from './policy.js';
import { searchIndex } from './search-index.js';
import { shapes, viewOf } from './views.js';

/** The longest description of a page for search engines. */
const longest = 160;

const contextOf = (hrefOf: PageContext['hrefOf']): PageContext => ({
  hrefOf,
  anchor: anchorsOfPage(),
  room: newRoom(),
  prose: (text) => proseHtml(text),
  line: (text) => lineHtml(text),
});

/** Plans a static site: its pages, each rendered by the template of its kind inside the frame, and its assets. */
export async function plan(context: TargetContext, options: SiteOptions): Promise<Outcome<readonly SiteFile[]>> {
  const { value: template, ...checked } = templatesOf('site', options.templates, shapes, 'html');
  const { value: own, ...read } = ownFiles(options);
  const diagnostics = [...checked.diagnostics, ...read.diagnostics];
  const texts = textsOf(checked, read);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { value: [], diagnostics, texts };
  const reference = await siteReference(context, { ...options, language: typescript });
  const navigation = navigationOf(reference, template('navigation'));
  const around = neighboursOf(reference);
  const { info } = context.model;
  const site = options.title ?? info.title;
  const policy = escapeAttribute(policyOf());

  function pageFile({ id, path, page }: PlannedPage<SitePage>): SiteFile {
    const text = (): string => {
      const hrefOf = linksFrom(reference, path);
      const made = page();
      const frame: FrameView = {
        title: escapeText(oneLine(made.title)),
        site: escapeText(oneLine(site)),
        version: escapeText(info.version),
        root: rootFrom(path),
        description: escapeAttribute(plainLine(made.description ?? `${made.title} – ${site}`, longest)),
        canonical: options.baseUrl && escapeAttribute(`${options.baseUrl.replace(/\/$/u, '')}/${urlOf(path)}`),
        policy,
        twin: escapeAttribute(
          urlOf(
            path
              .split('/')
              .at(-1)
              ?.replace(/\.html$/u, '.md') ?? '',
          ),
        ),
        kind: made.kind,
        navigation: navigation(id, path, hrefOf),
        content: template(made.kind)(viewOf(made, contextOf(hrefOf))),
        logo: own.logo && escapeAttribute(own.logo.path),
        favicon: own.favicon && escapeAttribute(own.favicon.path),
        footer: options.footer === undefined ? undefined : proseHtml(options.footer),
        ...around(id, hrefOf),
      };
      return template('frame')(frame);
    };
    return textFile(path, text);
  }

  const searchFile = textFile('assets/search-index.js', () => searchIndex(foundPages(reference)));
  return { value: [...reference.pages.map(pageFile), ...assets(options, own), searchFile], diagnostics, texts };
}
