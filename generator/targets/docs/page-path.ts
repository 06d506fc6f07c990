import path from 'node:path/posix';
import type { NamedType } from '../../naming/api.js';
import type { Group } from '../../naming/api.js';
import type { PagePaths } from '../../languages/language.js';

/** Where the page of a type lies, relative to the root of the pages. */
export function pagePath(type: NamedType, paths: PagePaths): string {
  return paths[type.scope].replace('{name}', () => type.name).replace('{file}', () => type.name.toLowerCase());
}

/** Where the page of a group of operations lies; its class says how the folder is called. */
export function groupPath({ className }: Group, { groups = 'sdks/{file}/README.md' }: PagePaths): string {
  return groups.replace('{name}', () => className).replace('{file}', () => className.toLowerCase());
}

/** A link from one page to another, both relative to the root. */
export function href(from: string, to: string, links: PagePaths['links']): string {
  const folder = path.dirname(from);
  if (links === 'root') return `${folder === '.' ? './' : '../'.repeat(folder.split('/').length)}${to}`;
  const short = path.relative(folder, to);
  return short.startsWith('.') ? short : `./${short}`;
}
