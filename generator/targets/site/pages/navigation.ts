import path from 'node:path/posix';
import { escapeText } from '../../../html/escape.js';
import { linkView, oneLine, type LinkView } from '../../../html/reference/link-view.js';
import type { PageContext } from '../../../html/reference/page-context.js';
import type { PageId } from '../../../reference/field.js';
import type { NavigationGroup, PageLink } from '../../../reference/site-page.js';
import { listOf, objectOf, value, type Shape } from '../../../templating/shape.js';
import { memoized } from '../../../text/memoized.js';

/** An entry of the navigation. */
interface EntryView extends LinkView {
  readonly current: boolean;
}

/** A group of operations: only that of the page lists its operations, so that pages stay small. */
interface GroupView {
  readonly title: string;
  readonly href: string;
  readonly current: boolean;
  readonly links: readonly EntryView[];
}

/** The navigation of a page for its template. */
export interface NavigationView {
  readonly topics: readonly EntryView[];
  readonly guides: readonly EntryView[];
  readonly guideGroups: readonly GroupView[];
  readonly groups: readonly GroupView[];
}

const entryShape = objectOf<EntryView>(() => ({
  href: value,
  title: value,
  note: value,
  method: value,
  route: value,
  description: value,
  deprecated: value,
  current: value,
}));

const groupShape = objectOf<GroupView>(() => ({
  title: value,
  href: value,
  current: value,
  links: listOf(entryShape),
}));

export const navigationShape: Shape = objectOf<NavigationView>(() => ({
  topics: listOf(entryShape),
  guides: listOf(entryShape),
  guideGroups: listOf(groupShape),
  groups: listOf(groupShape),
}));

/** The navigation of the site, as the page at a path shows it. */
export interface Navigation {
  readonly topics: readonly PageLink[];
  readonly guides: readonly PageLink[];
  readonly guideGroups: readonly NavigationGroup[];
  readonly groups: readonly NavigationGroup[];
}

/** Makes the navigation of pages. Pages that are not in it share that of their folder. */
export function navigationOf(
  { topics, guides, guideGroups, groups }: Navigation,
  render: (view: NavigationView) => string,
) {
  const groupOf = new Map(
    [...guideGroups, ...groups].flatMap(({ id, links }) => [
      [id, id] as const,
      ...links.map(({ to }) => [to, id] as const),
    ]),
  );
  const listed = new Set([...groupOf.keys(), ...[...topics, ...guides].map(({ to }) => to)]);
  const rendered = new Map<string, string>();
  /** The views of links in a folder: every page of a group shows all links of the group. */
  const viewsIn = memoized((_folder: string) => new Map<PageLink, LinkView>());
  return (id: PageId, pagePath: string, hrefOf: PageContext['hrefOf']): string => {
    const folder = path.dirname(pagePath);
    const key = listed.has(id) ? id : folder;
    const known = rendered.get(key);
    if (known !== undefined) return known;
    const views = viewsIn(folder);
    const viewOf = (link: PageLink): LinkView => {
      const view = views.get(link) ?? linkView(link, { hrefOf });
      views.set(link, view);
      return view;
    };
    const entry = (link: PageLink): EntryView => ({ ...viewOf(link), current: link.to === id });
    const current = groupOf.get(id);
    const groupView = (group: NavigationGroup): GroupView => ({
      title: escapeText(oneLine(group.title)),
      href: hrefOf(group.id) ?? '',
      current: group.id === id,
      links: group.id === current ? group.links.map(entry) : [],
    });
    const text = render({
      topics: topics.map(entry),
      guides: guides.map(entry),
      guideGroups: guideGroups.map(groupView),
      groups: groups.map(groupView),
    });
    rendered.set(key, text);
    return text;
  };
}
