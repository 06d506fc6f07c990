import path from 'node:path/posix';
import type { Group, NamedApi, NamedOperation, NamedType } from '../naming/api.js';
import type { PagePaths } from '../languages/language.js';
import { memoized } from '../text/memoized.js';
import { isFileName } from '../names/identifier.js';
import type { PageId } from './field.js';
import type { Reference } from './reference.js';

/** The path of the index. */
export const indexPath = 'README.md';

/** The path of a type's page, relative to the root of the pages. */
export function pagePath(type: NamedType, paths: PagePaths): string {
  const usual = paths[type.scope];
  const pattern = type.folder === undefined ? usual : `${type.folder}/${path.basename(usual)}`;
  return pattern.replace('{name}', () => type.name).replace('{file}', () => type.name.toLowerCase());
}

/** The path of a group's page. The folder is named after its class. */
export function groupPath({ className }: Group, { groups = 'sdks/{file}/README.md' }: PagePaths): string {
  return groups.replace('{name}', () => className).replace('{file}', () => className.toLowerCase());
}

/** `CreatePetOwner` → `operations/create-pet-owner.md`. Names differ in more than case, so paths do too. */
export function operationPath({ name }: NamedOperation): string {
  const words = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '-').toLowerCase();
  return `operations/${isFileName(words) ? words : `${words}-`}.md`;
}

/** A link from the pages of a folder to a page, both relative to the root. */
function href(folder: string, to: string, links: PagePaths['links']): string {
  if (links === 'root') return `${folder === '.' ? './' : '../'.repeat(folder.split('/').length)}${to}`;
  const short = path.relative(folder, to);
  return short.startsWith('.') ? short : `./${short}`;
}

/** The paths of the pages of all types. */
export const typePaths = ({ types, errors }: NamedApi, paths: PagePaths): ReadonlyMap<PageId, string> =>
  new Map([...types.values(), ...errors.values()].map((type) => [type.id, pagePath(type, paths)]));

/** The paths of pages and the links between them, by page id. Pages of one folder share their links. */
export function linksIn(
  paths: ReadonlyMap<PageId, string>,
  links: PagePaths['links'],
): Pick<Reference, 'pathOf' | 'hrefsFrom'> {
  const hrefs = memoized((folder: string) => memoized((to: string) => href(folder, to, links)));
  return {
    pathOf: (page) => paths.get(page),
    hrefsFrom: (from) => {
      const hrefFrom = hrefs(path.dirname(from));
      return (to) => hrefFrom(paths.get(to) ?? from);
    },
  };
}
