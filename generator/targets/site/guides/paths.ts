import path from 'node:path/posix';
import { isFileName } from '../../../names/identifier.js';

/** A name of a file or a folder in an address: `Set up (1)` → `set-up-1`. */
function inAddress(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}._~]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/gu, '');
  if (words === '') return 'guide';
  return isFileName(words) ? words : `${words}-`;
}

/** The file that stands for its folder. */
const isIndex = (name: string): boolean => /^(?:index|readme)$/iu.test(name);

/** The path of a guide or an image in the site, for its path in the folder of guides. */
export function sitePath(file: string): string {
  const { dir, name, ext } = path.parse(file);
  const isGuide = ext.toLowerCase() === '.md';
  const last = isGuide && isIndex(name) ? 'index' : inAddress(name);
  const folders = dir === '' ? [] : dir.split('/').map(inAddress);
  return ['guides', ...folders, `${last}${isGuide ? '.html' : ext.toLowerCase()}`].join('/');
}

/** Whether a guide stands for its folder. */
export const isIndexFile = (file: string): boolean => isIndex(path.parse(file).name);

/** What a file or folder is called where nothing else says it: `getting-started` → `Getting started`. */
export function wordsOf(name: string): string {
  const words = name.replaceAll(/[-_]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A path of the site as the path of a URL. */
const urlOf = (to: string): string => to.split('/').map(encodeURIComponent).join('/');

/** The relative address of a path of the site on the page at another. */
export const hrefFrom = (from: string, to: string): string => urlOf(path.relative(path.dirname(from), to));
