import { linkView } from '../../../html/reference/link-view.js';
import type { PageContext } from '../../../html/reference/page-context.js';
import type { PageId } from '../../../reference/field.js';
import type { SiteReference } from '../../../reference/reference.js';
import type { NavigationGroup, PageLink } from '../../../reference/site-page.js';
import type { FrameView } from './frame.js';

type Around = Pick<FrameView, 'section' | 'previous' | 'next'>;

const listOf = ({ id, title, links }: NavigationGroup) => ({ section: { to: id, title }, links });

/** What stands around a page: the group that it belongs to, and the operations or guides before and after it. */
export function neighboursOf({
  groups,
  guides,
  guideGroups,
}: SiteReference): (id: PageId, hrefOf: PageContext['hrefOf']) => Around {
  const places = new Map<PageId, Readonly<Record<keyof Around, PageLink | undefined>>>();
  const lists = [{ section: undefined, links: guides }, ...[...guideGroups, ...groups].map(listOf)];
  for (const { section, links } of lists)
    links.forEach(({ to }, at) => {
      places.set(to, {
        section: section?.to === to ? undefined : section,
        previous: links[at - 1],
        next: links[at + 1],
      });
    });
  return (id, hrefOf) => {
    const place = places.get(id);
    const view = (link: PageLink | undefined) => link && linkView(link, { hrefOf });
    return { section: view(place?.section), previous: view(place?.previous), next: view(place?.next) };
  };
}
