// What the files of a site say without a browser: links, lists, and valid HTML.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { linkFaults, pagesBelow } from '../../pages/links.mjs';
import { linkFaultsOf, listFaults } from '../links.mjs';
import { sample } from '../sample.mjs';
import { baseUrl, siteOf } from '../sites.mjs';

/** Rules that are not as they are by default, and why. */
const rules = {
  // The small letters of the standard's own examples.
  'doctype-style': ['error', { style: 'lowercase' }],
  // Names of the document are as long as they are.
  'long-title': 'off',
};

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules,
});

async function htmlFaults(folder, file) {
  const { results } = await validator.validateString(readFileSync(path.join(folder, file), 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column}: ${ruleId}: ${message}`),
  );
}

/** How many pages are validated, and of how many the links are followed: by default, and where all is asked for. */
const sites = [
  { name: 'gr4vy', some: 60, most: Infinity, links: Infinity },
  { name: 'github', some: 20, most: 500, links: 300 },
  { name: 'sessions', some: Infinity, most: Infinity, links: Infinity },
  { name: 'medusa', some: Infinity, most: Infinity, links: Infinity },
];

const figuresOf = (files, { pages }) => `${files.length} of ${pages.length} pages`;

async function htmlOf(site, files) {
  const faults = [];
  for (const file of files) faults.push(...(await htmlFaults(site.folder, file)));
  return { figures: figuresOf(files, site), faults };
}

async function linksOf(site, files) {
  const { count, faults } = await linkFaultsOf(site, files);
  return { figures: `${count} references on ${figuresOf(files, site)}`, faults };
}

function twinsOf({ folder }) {
  const { count, faults } = linkFaults(pagesBelow(folder));
  return { figures: `${count} links`, faults };
}

const checkOf = ({ name, some, most, links }) => ({
  name: `files of ${name}`,
  async run({ all }) {
    const site = await siteOf(name);
    if (site === undefined) return;
    return {
      links: await linksOf(site, sample(site.pages, all ? Infinity : links)),
      'llms.txt and sitemap': { figures: figuresOf(site.pages, site), faults: listFaults(site, baseUrl) },
      // They are read whole, or not at all: each may link to any other.
      ...(all || links === Infinity ? { 'Markdown twins': twinsOf(site) } : {}),
      'valid HTML': await htmlOf(site, sample(site.pages, all ? most : some)),
    };
  },
});

export const files = sites.map(checkOf);
