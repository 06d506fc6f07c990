import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generate } from '../../index.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-site-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const document = `openapi: 3.1.0
info: { title: Pets, version: '1' }
servers: [{ url: https://pets.example }]
paths:
  /cats: { get: { tags: [Cats], summary: List cats, responses: { '204': { description: Done. } } } }
  /dogs: { get: { tags: [Dogs], summary: List dogs, responses: { '204': { description: Done. } } } }
`;

let runs = 0;

/** A site with some options: what its files hold, and the codes of its diagnostics. */
async function siteWith(options: object, templates: Readonly<Record<string, string>> = {}) {
  const folder = path.join(scratch, String(++runs));
  mkdirSync(path.join(folder, 'mine'), { recursive: true });
  writeFileSync(path.join(folder, 'openapi.yaml'), document);
  for (const [name, text] of Object.entries(templates)) writeFileSync(path.join(folder, 'mine', name), text);
  const input = path.join(folder, 'openapi.yaml');
  const { diagnostics } = await generate({
    configuration: { input, targets: [{ target: 'site', output: 'site', ...options }] },
    out: folder,
    cwd: folder,
  });
  const read = (file: string): string | undefined => {
    const place = path.join(folder, 'site', file);
    return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
  };
  return { read, codes: diagnostics.map(({ code }) => code) };
}

const cats = 'operations/cats/get-cats.html';

it.each<[options: object, file: string, held: RegExp]>([
  [{}, cats, /<title>List cats · Pets<\/title>/u],
  [{ title: 'Zoo & more' }, cats, /<title>List cats · Zoo &amp; more<\/title>/u],
  [{ baseUrl: 'https://a.example/docs/' }, cats, /rel="canonical" href="https:\/\/a\.example\/docs\/operations\/cats/u],
  [{ baseUrl: 'https://a.example/docs' }, 'sitemap.xml', /<loc>https:\/\/a\.example\/docs\/index\.html<\/loc>/u],
  [{ baseUrl: 'https://a.example/docs' }, '404.html', /href="\/docs\/groups\/cats\.html"/u],
  [{ accent: '#00aa77' }, 'assets/site.css', /--accent: #00aa77;\n\}\n$/u],
  [{ footer: 'Made *here*.' }, 'index.html', /<p>Made <em>here<\/em>\.<\/p>/u],
  [{ links: ['[Status](https://s.example)'] }, cats, /<li><a href="https:\/\/s\.example"[^>]*>Status<\/a><\/li>/u],
  [{ navigation: ['Dogs'] }, cats, /groups\/dogs\.html[^]*groups\/cats\.html/u],
  [{}, cats, /connect-src 'self';/u],
  [{ console: true }, cats, /connect-src 'self' https:\/\/pets\.example;/u],
  [{ console: true, servers: ['https://b.example/v1'] }, cats, /connect-src 'self' https:\/\/b\.example;/u],
  [{ console: true }, 'assets/console.js', /./u],
  [{}, 'llms.txt', /- \[List cats\]\(operations\/cats\/get-cats\.md\): GET \/cats/u],
  [{}, cats.replace('.html', '.md'), /^# List cats\n\n`GET \/cats`/u],
])('with %j, %s holds %s', async (options, file, held) => {
  expect((await siteWith(options)).read(file)).toMatch(held);
});

it.each<[options: object, file: string]>([
  [{}, 'assets/console.js'],
  [{}, 'sitemap.xml'],
  [{}, '404.html'],
])('with %j, there is no %s', async (options, file) => {
  expect((await siteWith(options)).read(file)).toBeUndefined();
});

it.each<[options: object, codes: string[]]>([
  [{ navigation: ['Birds'] }, ['site/navigation']],
  [{ baseUrl: 'docs.example' }, ['config/invalid-value']],
  [{ accent: 'green' }, ['config/invalid-value']],
  [{ logo: 'logo.png' }, ['site/file']],
])('%j is reported as %j', async (options, codes) => {
  expect((await siteWith(options)).codes).toEqual(codes);
});

it('takes templates of the user one by one, and reports what they cannot show', async () => {
  const own = { templates: 'mine' };
  const { read } = await siteWith(own, { 'topic.hbs': '<h1 class="mine">{{title}}</h1>' });
  expect(read('index.html')).toContain('<h1 class="mine">Pets</h1>');
  expect(read(cats)).toContain('<h1>List cats</h1>');
  const { codes } = await siteWith(own, { 'topic.hbs': '{{titel}}', 'topics.hbs': '' });
  expect(codes).toEqual(['template/unknown-field', 'template/unused']);
});
