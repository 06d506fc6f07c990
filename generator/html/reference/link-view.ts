import type { PageLink } from '../../reference/site-page.js';
import { objectOf, value, type Shape } from '../../templating/shape.js';
import { escapeAttribute, escapeText } from '../escape.js';
import { plainLine } from '../prose.js';
import type { PageContext } from './page-context.js';

/** A link to a page for templates. */
export interface LinkView {
  readonly href: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly method: string | undefined;
  readonly route: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
}

export const linkShape: Shape = objectOf<LinkView>(() => ({
  href: value,
  title: value,
  note: value,
  method: value,
  route: value,
  description: value,
  deprecated: value,
}));

/** The longest description beside a link. */
const longest = 160;

/** A title as one line. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

export function linkView(link: PageLink, { hrefOf }: Pick<PageContext, 'hrefOf'>): LinkView {
  const { to, title, note, endpoint, description, deprecated } = link;
  return {
    href: hrefOf(to) ?? '',
    title: escapeText(oneLine(title)),
    note: note === undefined ? undefined : escapeText(note),
    method: endpoint && escapeAttribute(endpoint.method),
    route: endpoint && escapeText(endpoint.route),
    description: description === undefined ? undefined : escapeText(plainLine(description, longest)),
    deprecated: deprecated === true,
  };
}
