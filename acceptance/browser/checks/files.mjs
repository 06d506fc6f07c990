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

/** How many pages are validated: by default, and of all. */
const sites = [
  { name: 'gr4vy', some: 60, most: Infinity },
  { name: 'github', some: 20, most: 500 },
  { name: 'sessions', some: Infinity, most: Infinity },
  { name: 'medusa', some: Infinity, most: Infinity },
];

const checkOf = ({ name, some, most }) => ({
  name: `files of ${name}`,
  async run({ all }) {
    const site = await siteOf(name);
    if (site === undefined) return;
    const links = await linkFaultsOf(site);
    const files = sample(site.pages, all ? most : some);
    const html = [];
    for (const file of files) html.push(...(await htmlFaults(site.folder, file)));
    const twins = linkFaults(pagesBelow(site.folder));
    return {
      links: { figures: `${links.count} references on ${site.pages.length} pages`, faults: links.faults },
      'llms.txt and sitemap': { figures: `${site.pages.length} pages`, faults: listFaults(site, baseUrl) },
      'Markdown twins': { figures: `${twins.count} links`, faults: twins.faults },
      'valid HTML': { figures: `${files.length} of ${site.pages.length} pages`, faults: html },
    };
  },
});

export const files = sites.map(checkOf);
