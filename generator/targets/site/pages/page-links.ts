import { posix } from 'node:path';
import { escapeAttribute } from '../../../html/escape.js';
import type { PageContext } from '../../../html/reference/page-context.js';
import type { PageId } from '../../../reference/field.js';
import type { SiteReference } from '../../../reference/reference.js';
import { memoized } from '../../../text/memoized.js';

/** A path as a URL: what a path of a URL cannot hold is percent-encoded (RFC 3986, section 3.3). */
export const urlOf = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('%2C', ','))
    .join('/');

/** The links of the page at a path, as values of attributes. Pages of one folder share them. */
export function linksOfPages({
  pathOf,
  hrefsFrom,
}: Pick<SiteReference, 'pathOf' | 'hrefsFrom'>): (path: string) => PageContext['hrefOf'] {
  const ofFolder = memoized((folder: string) => {
    const hrefs = hrefsFrom(`${folder}/index.html`);
    return memoized((to: PageId) =>
      pathOf(to) === undefined ? undefined : escapeAttribute(urlOf(hrefs(to).replace(/^\.\/(?=.)/u, ''))),
    );
  });
  return (path) => ofFolder(posix.dirname(path));
}

/** Links below an absolute path, for a page that is shown at any address. */
export const linksBelow =
  ({ pathOf }: Pick<SiteReference, 'pathOf'>, home: string): PageContext['hrefOf'] =>
  (to) => {
    const path = pathOf(to);
    return path === undefined ? undefined : escapeAttribute(`${home}${urlOf(path)}`);
  };

/** The relative way from a page to the root of the site: `../` for `types/Pet.html`. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);
