import { expect, test } from 'vitest';
import type { LoadOptions } from './load.js';
import { load } from './load.js';
import { refers, top } from './test/folder.js';

const pages: Readonly<Record<string, () => Response>> = {
  'https://a.example/api/in.yaml': () =>
    new Response(refers('parts.yaml#/A', 'https://b.example/x.yaml#/A', 'file:///etc/passwd')),
  'https://a.example/api/parts.yaml': () => new Response('A: {type: string}'),
  'https://a.example/away': () =>
    new Response(null, { status: 302, headers: { location: 'https://b.example/in.yaml' } }),
  'https://a.example/near': () => new Response(null, { status: 302, headers: { location: '/api/parts.yaml' } }),
  'https://a.example/round': () => new Response(null, { status: 302, headers: { location: '/round' } }),
};
const web = ((url: string) =>
  Promise.resolve(pages[url]?.() ?? new Response('', { status: 404 }))) as unknown as NonNullable<LoadOptions['fetch']>;

test.each<[string, string, string[]]>([
  ['its own origin only', 'https://a.example/api/in.yaml', ['ref/refused', 'ref/refused']],
  ['no redirect elsewhere', 'https://a.example/away', ['read/refused']],
  ['a redirect at home', 'https://a.example/near', ['document/not-openapi']],
  ['no endless redirect', 'https://a.example/round', ['read/failed']],
  ['nothing', 'https://a.example/nope', ['read/not-found']],
])('a URL reads %s', async (_, input, want) => {
  const { diagnostics } = await load({ input, cwd: top, fetch: web });
  expect(diagnostics.map(({ code }) => code)).toEqual(want);
});
