import path from 'node:path/posix';
import { textsOf, type Outcome } from '../../../diagnostics/diagnostic.js';
import type { NavigationGroup, GuidePage, PageLink } from '../../../reference/site-page.js';
import type { PlannedPage, SitePage, SiteReference } from '../../../reference/reference.js';
import { newRoom } from '../../../html/reference/page-context.js';
import type { TargetFile } from '../../target.js';
import type { OwnText } from '../own/files.js';
import { changelogPage } from './changelog.js';
import { guidesOf, type Guide, type GuideGroup, type Guides } from './guides.js';
import { namedPages } from './named-pages.js';
import { guideHtml, guideMarkdown } from './render.js';

const none: Outcome<Guides | undefined> = { value: undefined, diagnostics: [] };

const idOf = ({ name }: Guide): string => `guide ${name}`;

const linkOf = (guide: Guide): PageLink => ({
  to: idOf(guide),
  title: guide.heading,
  ...(guide.description === undefined ? {} : { description: guide.description }),
});

const pageOf = (guide: Guide, { destinations }: Guides): GuidePage => ({
  ...{ kind: 'guide', id: idOf(guide), path: guide.path, title: guide.heading },
  ...{ description: guide.description, headings: guide.headings },
  html: () => guideHtml(guide, destinations, newRoom()),
  markdown: () => guideMarkdown(guide, destinations),
});

const groupOf = ({ title, guides }: GuideGroup): NavigationGroup[] => {
  const links = guides.map(linkOf);
  const [first] = links;
  return title === undefined || first === undefined ? [] : [{ id: first.to, title, links }];
};

/** A reference with the guides of a folder and a changelog, and the images of the guides. */
export function withGuides(
  reference: SiteReference,
  folder: string | undefined,
  changelog: OwnText | undefined,
): Outcome<{ readonly reference: SiteReference; readonly images: readonly TargetFile[] }> {
  const pages = namedPages(reference);
  const { value: read, ...said } = folder === undefined ? none : guidesOf(folder, pages);
  const groups = read?.groups ?? [];
  const log = changelog === undefined ? [] : [changelogPage(changelog, pages)];
  const added = [...groups.flatMap(({ guides }) => guides.map((guide) => read && pageOf(guide, read))), ...log].filter(
    (page) => page !== undefined,
  );
  const paths = new Map(added.map((page) => [page.id, page.path]));
  const planned = added.map((page): PlannedPage<SitePage> => ({
    ...{ kind: page.kind, id: page.id, path: page.path },
    page: () => page,
  }));
  return {
    value: {
      reference: {
        ...reference,
        pages: [...reference.pages, ...planned],
        guides: groups.filter(({ title }) => title === undefined).flatMap(({ guides }) => guides.map(linkOf)),
        guideGroups: groups.flatMap(groupOf),
        topics: [...reference.topics, ...log.map(({ id, title }) => ({ to: id, title }))],
        pathOf: (id) => paths.get(id) ?? reference.pathOf(id),
        hrefsFrom: (from) => {
          const hrefs = reference.hrefsFrom(from);
          return (to) => {
            const own = paths.get(to);
            return own === undefined ? hrefs(to) : path.relative(path.dirname(from), own);
          };
        },
      },
      images: read?.images ?? [],
    },
    ...said,
    texts: textsOf(said),
  };
}
