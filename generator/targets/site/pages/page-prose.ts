import { lineHtml, proseHtml, titlesIn } from '../../../html/prose.js';
import type { PageContext } from '../../../html/reference/page-context.js';
import { rootId } from '../../../model/id.js';
import { fragmentOf } from '../../../model/pointer.js';
import type { SiteReference } from '../../../reference/reference.js';
import { once } from '../../../text/once.js';
import { documentLinks, slugOf } from '../document-links.js';

/** The id of a heading in a text of the document; fields of a page have others. */
const headingId = (title: string): string => `section.${slugOf(title)}`;

/** The ids of the headings of a text. */
const headingsOf = (text: string): ReadonlySet<string> => new Set(titlesIn(text).map(headingId));

/** The heading that a fragment means: by its title alone, or behind those above it. */
const headingOf = (fragment: string): string => headingId(fragment.replace(/^(?:section|description)\/(?:.*\/)?/u, ''));

/** Text of a document on the pages of a site: its links lead to pages and headings that there are. */
export function proseOfSite(reference: SiteReference): (page: Omit<PageContext, 'prose' | 'line'>) => PageContext {
  const { model, operations } = reference.api;
  const pageOf = documentLinks({
    ...{ groups: reference.groups, pathOf: reference.pathOf },
    operations: operations.map(({ operation }) => operation),
    schemas: model.declarations.map(({ id }) => id),
  });
  const overview = headingsOf(model.info.description ?? '');

  return (page) => {
    const { anchor, hrefOf, room } = page;
    const linksOf = (headings: () => ReadonlySet<string>) => (address: string) => {
      const fragment = /^#(.*)$/su.exec(address)?.[1];
      if (fragment === undefined) return undefined;
      const heading = headingOf(fragment);
      if (headings().has(heading)) return fragmentOf(heading);
      const found = pageOf(fragment);
      if (found !== undefined) return hrefOf(found);
      const first = hrefOf(rootId);
      return overview.has(heading) && first !== undefined ? `${first}${fragmentOf(heading)}` : undefined;
    };
    return {
      ...page,
      prose: (text) =>
        proseHtml(text, {
          room,
          anchors: (title) => anchor(headingId(title)),
          links: linksOf(once(() => headingsOf(text))),
        }),
      // A line has no headings.
      line: (text) => lineHtml(text, { links: linksOf(() => new Set()) }),
    };
  };
}
