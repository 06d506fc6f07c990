import type { PageLink } from '../../reference/site-page.js';
import { objectOf, value, type Shape } from '../../templating/shape.js';
import { lineText, plainText } from '../text.js';
import { codeLine } from '../value-text.js';
import type { HrefOf } from './inline.js';

/** A link in a list. */
export interface LinkView {
  readonly title: string;
  readonly href: string;
  /** Method and path of an operation. */
  readonly endpoint: string | undefined;
  readonly note: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
}

export const linkShape: Shape = objectOf<LinkView>(() => ({
  title: value,
  href: value,
  endpoint: value,
  note: value,
  description: value,
  deprecated: value,
}));

export const linkView = (
  { to, title, note, endpoint, description, deprecated }: PageLink,
  hrefOf: HrefOf,
): LinkView => ({
  title: plainText(title),
  href: hrefOf(to),
  endpoint: endpoint && codeLine(`${endpoint.method} ${endpoint.route}`),
  note: note === undefined ? undefined : plainText(note),
  description: description === undefined ? undefined : lineText(description),
  deprecated: deprecated === true,
});
