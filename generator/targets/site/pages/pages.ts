import { escapeAttribute, escapeText } from '../../../html/escape.js';
import { lineHtml, plainLine, proseHtml } from '../../../html/prose.js';
import { oneLine } from '../../../html/reference/link-view.js';
import { anchorsOfPage, newRoom } from '../../../html/reference/page-context.js';
import type { PageId } from '../../../reference/field.js';
import type { PlannedPage, SitePage, SiteReference } from '../../../reference/reference.js';
import type { Templates } from '../../../templating/templates.js';
import type { PageConsole } from '../console/consoles.js';
import type { FrameView } from './frame.js';
import { navigationOf } from './navigation.js';
import { neighboursOf } from './neighbours.js';
import { linksBelow, linksOfPages, rootFrom, urlOf } from './page-links.js';
import { proseOfSite } from './page-prose.js';
import { policyOf } from '../policy.js';
import { textFile, type SiteFile } from '../site-file.js';
import { twinOf } from '../twins.js';
import { versionViews, type Versions } from '../versions.js';
import { viewOf } from './views.js';

/** What all pages of a site have in common. Its texts are not HTML yet. */
export interface Site {
  readonly title: string;
  /** The URL that the site is published at, without a slash at its end. */
  readonly base: string | undefined;
  /** The request console of a page, if the site has consoles. */
  readonly consoleOf: ((page: PageId) => PageConsole | undefined) | undefined;
  /** The paths of images from the root. */
  readonly logo: string | undefined;
  readonly favicon: string;
  readonly versions: Versions | undefined;
  /** Links in the bar at the top, in Markdown. */
  readonly links: readonly string[];
  /** Markdown. */
  readonly footer: string | undefined;
}

/** The longest description of a page for search engines. */
const longest = 160;

const attribute = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escapeAttribute(text);

/** Whether a page is shown at any address, so that its links cannot be relative to it. */
const isAnywhere = (path: string): boolean => path.startsWith('/');

/** Renders the pages of a site, each by the template of its kind inside the frame. */
export function pagesOf(
  reference: SiteReference,
  template: Templates,
  site: Site,
): (planned: PlannedPage<SitePage>) => SiteFile {
  const linksFrom = linksOfPages(reference);
  const navigation = navigationOf(reference, template('navigation'));
  const around = neighboursOf(reference);
  const withProse = proseOfSite(reference);
  const { info } = reference.api.model;
  const home = site.base === undefined ? '/' : `${new URL(site.base).pathname.replace(/\/$/u, '')}/`;
  const shared = {
    site: escapeAttribute(oneLine(site.title)),
    version: escapeText(info.version),
    logo: attribute(site.logo),
    favicon: escapeAttribute(site.favicon),
    links: site.links.map((link) => lineHtml(link)),
    footer: site.footer === undefined ? undefined : proseHtml(site.footer),
  };

  function text({ id, path, page }: PlannedPage<SitePage>): string {
    const hrefOf = isAnywhere(path) ? linksBelow(reference, home) : linksFrom(path);
    const root = isAnywhere(path) ? home : rootFrom(path);
    const made = page();
    const console = site.consoleOf?.(id);
    const file = path.split('/').at(-1) ?? '';
    const versions = versionViews(site.versions ?? {}, root);
    const frame: FrameView = {
      ...shared,
      // They stand in attributes too.
      title: escapeAttribute(oneLine(made.title)),
      versions,
      currentVersion: versions.find(({ current }) => current)?.name,
      root,
      description: escapeAttribute(plainLine(made.description ?? `${made.title} – ${site.title}`, longest)),
      canonical: attribute(site.base && !isAnywhere(path) ? `${site.base}/${urlOf(path)}` : undefined),
      policy: escapeAttribute(policyOf(console?.sources)),
      twin: isAnywhere(path) ? undefined : escapeAttribute(urlOf(twinOf(file))),
      kind: made.kind,
      navigation: navigation(id, path, hrefOf),
      content: template(made.kind)(
        viewOf(made, withProse({ hrefOf, anchor: anchorsOfPage(), room: newRoom() }), console?.json),
      ),
      ...around(id, hrefOf),
    };
    return template('frame')(frame);
  }

  return (planned) => textFile(planned.path.replace(/^\//u, ''), () => text(planned));
}
