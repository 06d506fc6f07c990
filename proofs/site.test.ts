import { describe, expect, it } from 'vitest';
import { markdownFaults } from '../acceptance/pages/inspect.mjs';
import { make } from './api.js';
import { documentWith } from './documents/document.js';
import { payloads } from './documents/payloads.js';
import { sitePageFaults } from './inspect/site.js';
import { unseenFaults } from './inspect/unseen.js';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>a</title>${head}</head><body>${body}</body></html>`;

it.each<[string, string, number]>([
  ['holds text and links', page('<p id="a">b <a href="https://c.d">e</a> <a href="../f.html#g">h</a></p>'), 0],
  ['loads a file of the site', page('', '<script src="../assets/site.js"></script>'), 0],
  ['holds data', page('<script type="application/json">{"a": 1}</script>'), 0],
  ['runs a script', page('<script>a()</script>'), 1],
  ['loads a script of another site', page('<script src="https://a.b/assets/c.js"></script>'), 1],
  ['holds broken data', page('<script type="application/json">{"a</script>'), 1],
  ['runs an attribute', page('<p onclick="a()">b</p>'), 1],
  ['styles itself', page('<p style="a: b">c</p>'), 1],
  ['frames another site', page('<iframe></iframe>'), 1],
  ['links to a script', page('<a href="javascript:a()">b</a>'), 1],
  ['links to another host in silence', page('<a href="//a.b">c</a>'), 1],
  ['goes elsewhere', page('', '<meta http-equiv="refresh" content="0; url=https://a.b">'), 1],
  ['has an attribute that ended too early', page('', '<meta name="a" content="b"c">'), 4],
])('a page that %s', (_, html, want) => {
  expect(sitePageFaults(html)).toHaveLength(want);
});

describe('a text at every position of a document is text on the pages of a site', () => {
  it.each(Object.entries(payloads))('%s', async (_, payload) => {
    const { files, errors } = await make(
      documentWith(() => payload, '3.1.1'),
      [{ target: 'site', output: 'site' }],
    );
    expect(errors).toEqual([]);
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    const faults = [...files].flatMap(([path, text]) =>
      [
        ...unseenFaults(text),
        ...(path.endsWith('.html') ? sitePageFaults(text) : []),
        ...(path.endsWith('.md') ? markdownFaults(text) : []),
      ].map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
