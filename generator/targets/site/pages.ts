import { escapeAttribute, escapeText } from '../../html/escape.js';
import { plainLine, proseHtml } from '../../html/prose.js';
import { oneLine } from '../../html/reference/link-view.js';
import { anchorsOfPage, newRoom } from '../../html/reference/page-context.js';
import type { PageId } from '../../reference/field.js';
import type { PlannedPage, SitePage, SiteReference } from '../../reference/reference.js';
import type { Templates } from '../../templating/templates.js';
import type { PageConsole } from './console/consoles.js';
import type { FrameView } from './frame.js';
import { navigationOf } from './navigation.js';
import { neighboursOf } from './neighbours.js';
import { linksOfPages, rootFrom, urlOf } from './page-links.js';
import { proseOfSite } from './page-prose.js';
import { policyOf } from './policy.js';
import { textFile, type SiteFile } from './site-file.js';
import { twinOf } from './twins.js';
import { versionViews, type Versions } from './versions.js';
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
  readonly favicon: string | undefined;
  readonly versions: Versions | undefined;
  /** Markdown. */
  readonly footer: string | undefined;
}

/** The longest description of a page for search engines. */
const longest = 160;

const attribute = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : escapeAttribute(text);

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
  const shared = {
    site: escapeAttribute(oneLine(site.title)),
    version: escapeText(info.version),
    logo: attribute(site.logo),
    favicon: attribute(site.favicon),
    footer: site.footer === undefined ? undefined : proseHtml(site.footer),
  };

  function text({ id, path, page }: PlannedPage<SitePage>): string {
    const hrefOf = linksFrom(path);
    const made = page();
    const console = site.consoleOf?.(id);
    const file = path.split('/').at(-1) ?? '';
    const versions = versionViews(site.versions ?? {}, rootFrom(path));
    const frame: FrameView = {
      ...shared,
      // They stand in attributes too.
      title: escapeAttribute(oneLine(made.title)),
      versions,
      currentVersion: versions.find(({ current }) => current)?.name,
      root: rootFrom(path),
      description: escapeAttribute(plainLine(made.description ?? `${made.title} – ${site.title}`, longest)),
      canonical: attribute(site.base && `${site.base}/${urlOf(path)}`),
      policy: escapeAttribute(policyOf(console?.sources)),
      twin: escapeAttribute(urlOf(twinOf(file))),
      kind: made.kind,
      navigation: navigation(id, path, hrefOf),
      content: template(made.kind)(
        viewOf(made, withProse({ hrefOf, anchor: anchorsOfPage(), room: newRoom() }), console?.json),
      ),
      ...around(id, hrefOf),
    };
    return template('frame')(frame);
  }

  return (planned) => textFile(planned.path, () => text(planned));
}
