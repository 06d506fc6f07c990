import { escapeText } from '../../html/escape.js';
import { plainLine } from '../../html/prose.js';
import { plainText } from '../../markdown/text.js';
import type { SiteReference } from '../../reference/reference.js';
import type { PageLink } from '../../reference/site-page.js';
import { urlOf } from './pages/page-links.js';
import { textFile, type SiteFile } from './site-file.js';
import { twinOf } from './twins.js';

/** The longest description of the API in `llms.txt`. */
const longest = 500;

/** The list of all pages for language models (llmstxt.org): each link leads to the Markdown of a page. */
function llms(
  { api, groups, topics, guides, guideGroups, types, webhooks, pathOf }: SiteReference,
  title: string,
): string {
  const { info } = api.model;
  const line = ({ to, title: name, endpoint }: PageLink): string => {
    const note = endpoint ? `: ${plainText(`${endpoint.method} ${endpoint.route}`)}` : '';
    return `- [${plainText(name)}](${urlOf(twinOf(pathOf(to) ?? ''))})${note}`;
  };
  const section = (heading: string, links: readonly PageLink[]): string[] =>
    links.length === 0 ? [] : ['', `## ${heading}`, '', ...links.map(line)];
  return [
    `# ${plainText(title)}`,
    ...(info.description === undefined ? [] : ['', `> ${plainText(plainLine(info.description, longest))}`]),
    ...section('Overview', topics),
    ...section('Guides', guides),
    ...guideGroups.flatMap((group) => section(plainText(group.title), group.links)),
    ...groups.flatMap((group) => section(plainText(group.title), group.links)),
    ...section('Webhooks', webhooks),
    ...section('Optional', types),
    '',
  ].join('\n');
}

/** The URLs of all pages for search engines (sitemaps.org, protocol 0.9). */
const sitemap = ({ pages }: SiteReference, base: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(({ path }) => `  <url><loc>${escapeText(`${base}/${urlOf(path)}`)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** The files that programs read: lists of all pages. A sitemap needs the URL of the site. */
export const forPrograms = (reference: SiteReference, title: string, base: string | undefined): SiteFile[] => [
  textFile('llms.txt', () => llms(reference, title)),
  ...(base === undefined ? [] : [textFile('sitemap.xml', () => sitemap(reference, base))]),
];
