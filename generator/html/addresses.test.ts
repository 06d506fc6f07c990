import { expect, it } from 'vitest';
import { linkTarget } from './addresses.js';

const site = (address: string): string | undefined => (address.includes('known') ? `page/${address}` : undefined);

it.each<[string, string | undefined]>([
  ['https://a.b/c?d=e#f', 'https://a.b/c?d=e#f'],
  ['HTTP://a.b', 'HTTP://a.b'],
  ['ftp://a.b/c', 'ftp://a.b/c'],
  ['mailto:a@b.c', 'mailto:a@b.c'],
  ['tel:+49', 'tel:+49'],
  ['https://a.b/ü/%20?q=a b|c', 'https://a.b/ü/%20?q=a%20b%7Cc'],
  ['#known', 'page/#known'],
  ['/known', 'page//known'],
  ['known.md', 'page/known.md'],
  ['operation:known', 'page/operation:known'],
  ['type:other', undefined],
  ['#other', undefined],
  ['', undefined],
  ['javascript:known()', undefined],
  [' java\nscript:known()', undefined],
  ['\u0001javascript:known()', undefined],
  ['data:text/html,known', undefined],
  ['vbscript:known', undefined],
  ['//known.example', undefined],
  ['\\\\known.example', undefined],
  ['/\\known.example', undefined],
  ['https:known', undefined],
  ['https:///known', undefined],
  ['mailto:', undefined],
])('a link to %j leads to %j', (address, want) => {
  expect(linkTarget(address, site)).toBe(want);
});
