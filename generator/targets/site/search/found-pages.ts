import type { Field, PageId } from '../../../reference/field.js';
import type { SitePage, SiteReference } from '../../../reference/reference.js';
import type { FoundName, FoundPage } from './search-index.js';

/** The names of fields and their allowed values, with everything nested in them. */
function namesIn(fields: readonly Field[], into: FoundName[], kind: 'field' | 'header' = 'field'): void {
  for (const { name, choices, fields: inner, alternatives } of fields) {
    if (name !== undefined) into.push({ kind, name });
    for (const { value } of choices) if (typeof value === 'string') into.push({ kind: 'value', name: value });
    namesIn(inner, into);
    // The name of a member of a union is that of its type.
    for (const member of alternatives) namesIn([{ ...member, name: undefined }], into);
  }
}

/** What the search finds on a page. */
function namesOf(page: SitePage): FoundName[] {
  const names: FoundName[] = [];
  switch (page.kind) {
    case 'operation': {
      const { path, query, header, cookie } = page.parameters;
      namesIn([...path, ...query, ...cookie, ...page.body.contents.map(({ value }) => value)], names);
      namesIn(header, names, 'header');
      for (const { headers, contents } of page.responses) {
        namesIn(headers, names, 'header');
        namesIn(
          contents.map(({ value }) => value),
          names,
        );
      }
      break;
    }
    case 'schema':
      namesIn([page.value], names);
      break;
    case 'webhook':
      namesIn([page.payload], names);
      break;
    case 'topic':
    case 'guide':
      break;
  }
  return names;
}

const kinds = { operation: 'operation', schema: 'type', webhook: 'webhook', topic: 'page', guide: 'guide' } as const;

/**
 * The pages of a site, and what the search finds on them. A page is looked through when it is made for the first time, so
 * that none has to be kept.
 */
export function withFoundPages({ pages, groups }: Pick<SiteReference, 'pages' | 'groups'>): {
  readonly pages: SiteReference['pages'];
  readonly found: () => FoundPage[];
} {
  const groupOf = new Map(groups.flatMap(({ title, links }) => links.map(({ to }) => [to, title] as const)));
  const known = new Map<PageId, FoundPage>();
  const foundOn = (page: SitePage): FoundPage => ({
    ...{ path: page.path, title: page.title, kind: kinds[page.kind], group: groupOf.get(page.id) },
    ...(page.kind === 'operation' ? { method: page.method, route: page.route } : {}),
    names: namesOf(page),
  });
  const watched = pages.map((planned) => ({
    ...planned,
    page: () => {
      const page = planned.page();
      if (!known.has(page.id)) known.set(page.id, foundOn(page));
      return page;
    },
  }));
  return { pages: watched, found: () => watched.map(({ id, page }) => known.get(id) ?? foundOn(page())) };
}
