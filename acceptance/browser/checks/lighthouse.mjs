// Lighthouse against the site on loopback: 100 in every category.
import { installed, freePort, load } from '../../tools.mjs';
import { launch } from '../chromium.mjs';
import { siteOf } from '../sites.mjs';
import { kinds } from './keys.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The categories of a page that have fewer points than 100, each with the audits that took them. */
function short({ categories: found, audits }) {
  return Object.values(found)
    .filter(({ score }) => score !== 1)
    .map(({ title, score, auditRefs }) => {
      const taken = auditRefs
        .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
        .map(({ id }) => `${id} ${audits[id].displayValue ?? audits[id].score}`);
      return `${title} ${Math.round(score * 100)}: ${taken.join(', ')}`;
    });
}

async function score(files, site) {
  const { default: lighthouse } = await load(await installed('browser'), 'lighthouse/core/index.js');
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  const faults = [];
  try {
    for (const file of files) {
      const { lhr } = await lighthouse(`${site.served.url}${file}`, {
        port,
        onlyCategories: categories,
        output: 'json',
        logLevel: 'error',
      });
      if (lhr.runtimeError) faults.push(`${file}: ${lhr.runtimeError.message}`);
      faults.push(...short(lhr).map((fault) => `${file}: ${fault}`));
    }
  } finally {
    await browser.close();
  }
  return faults;
}

/** In CI one page of an operation; else pages of every kind, of the largest site too. */
export const lighthouse = {
  name: 'Lighthouse',
  async run({ all }) {
    const results = {};
    for (const [name, most] of [
      ['gr4vy', all ? 7 : 2],
      ['github', all ? 3 : 0],
    ]) {
      const site = most > 0 ? await siteOf(name) : undefined;
      if (site === undefined) continue;
      const operations = site.pages.filter((file) => file.startsWith('operations/'));
      const files = [operations[Math.floor(operations.length / 2)], ...kinds(site.pages, 0)].slice(0, most);
      results[name] = { figures: files.join(', '), faults: await score(files, site) };
    }
    return results;
  },
};
