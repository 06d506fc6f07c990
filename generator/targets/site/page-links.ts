import { escapeAttribute } from '../../html/escape.js';
import type { PageContext } from '../../html/reference/page-context.js';
import type { SiteReference } from '../../reference/reference.js';

/** A path as a URL: what a path of a URL cannot hold is percent-encoded (RFC 3986, section 3.3). */
export const urlOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%2C', ','))
    .join('/');

/** The links of the page at a path, as values of attributes. */
export function linksFrom(
  { pathOf, hrefsFrom }: Pick<SiteReference, 'pathOf' | 'hrefsFrom'>,
  path: string,
): PageContext['hrefOf'] {
  const hrefs = hrefsFrom(path);
  return (to) => (pathOf(to) === undefined ? undefined : escapeAttribute(urlOf(hrefs(to).replace(/^\.\/(?=.)/u, ''))));
}

/** The relative way from a page to the root of the site: `../` for `types/Pet.html`. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);
