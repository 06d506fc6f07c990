import path from 'node:path/posix';
import { near } from '../../../diagnostics/near.js';
import type { NamedPages } from './named-pages.js';
import type { Heading, Outline } from './outline.js';
import { hrefFrom, sitePath } from './paths.js';

/** A guide as links see it. */
export interface Linked {
  /** Its path in the folder of guides, and that in the site. */
  readonly name: string;
  readonly path: string;
  readonly title: Outline['title'];
  readonly headings: readonly Heading[];
}

/** Everything that a guide can link to. */
export interface Destinations {
  readonly guides: ReadonlyMap<string, Linked>;
  /** The paths of images in the folder of guides. */
  readonly images: ReadonlySet<string>;
  readonly pages: NamedPages;
}

/** Where a link leads: a path of the site with a fragment; another host; or nowhere, with what was probably meant. */
export type Destination =
  | { readonly kind: 'page'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'nowhere'; readonly why: string; readonly meant?: string | undefined };

const hasScheme = /^[a-z][a-z\d+.-]*:|^\/\//iu;
const byName = /^(?:operation|type|webhook):/u;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const nowhere = (why: string, wanted: string, known: Iterable<string>): Destination => {
  const [meant] = near(wanted, known);
  return { kind: 'nowhere', why, meant };
};

/** A heading of a guide by its slug. The title is the top of the page. */
function headingOf({ name, path: page, title, headings }: Linked, slug: string): Destination {
  if (slug === '' || slug === title?.slug) return { kind: 'page', path: page, fragment: '' };
  const found = headings.find((heading) => heading.slug === slug);
  if (found !== undefined) return { kind: 'page', path: page, fragment: `#${encodeURIComponent(found.id)}` };
  const slugs = headings.map((heading) => heading.slug);
  return nowhere(`\`${name}\` has no heading \`#${slug}\``, slug, slugs);
}

/** Where the link or the image at an address in a guide leads. */
export function destinationOf(
  from: Linked,
  kind: 'link' | 'image',
  address: string,
  { guides, images, pages }: Destinations,
): Destination {
  const [before = '', ...after] = address.split('#');
  const fragment = after.join('#');
  const name = decoded(before.replace(/\?.*$/u, ''));
  if (kind === 'link' && before === '') return headingOf(from, decoded(fragment));
  if (kind === 'link' && byName.test(before)) {
    const found = pages.named.get(decoded(before));
    if (found !== undefined) return { kind: 'page', path: found, fragment: fragment === '' ? '' : `#${fragment}` };
    return nowhere(`The document has no ${name.replace(':', ' `')}\``, decoded(before), pages.named.keys());
  }
  if (hasScheme.test(before)) return { kind: 'elsewhere' };
  // One from the root is from that of the guides.
  const local = name.startsWith('/') ? path.normalize(name.slice(1)) : path.join(path.dirname(from.name), name);
  if (images.has(local)) return { kind: 'page', path: sitePath(local), fragment: '' };
  if (kind === 'image') return nowhere(`There is no image \`${local}\` in the folder of guides`, local, images);
  const guide = [local, path.join(local, 'index.md'), path.join(local, 'README.md')]
    .map((file) => guides.get(file))
    .find((one) => one !== undefined);
  if (guide !== undefined) return headingOf(guide, decoded(fragment));
  // Pages of the reference, as they lie beside the pages of guides.
  const page = path.join(path.dirname(from.path), name).replace(/\.md$/u, '.html');
  if (pages.paths.has(page)) return { kind: 'page', path: page, fragment: fragment === '' ? '' : `#${fragment}` };
  const [meant] = near(local, guides.keys());
  return {
    kind: 'nowhere',
    why: `There is neither a guide nor a page at \`${name}\``,
    meant: meant && path.relative(path.dirname(from.name), meant),
  };
}

/** The address of a destination in the HTML of the page at a path. */
export const addressFrom = (from: string, { path: to, fragment }: Destination & { readonly kind: 'page' }): string =>
  to === from ? fragment || '#content' : hrefFrom(from, to) + fragment;
