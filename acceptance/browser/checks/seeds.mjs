// Every fact of the pages that this project came from, on our pages of the same documents.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileText, says, shownOn } from '../shown.mjs';
import { siteOf } from '../sites.mjs';
import { withPage } from '../visit.mjs';

const folder = path.join(import.meta.dirname, '../facts');

/** The text of the place that a fact is at: the element with that id or whose id ends so, the samples, or the whole page. */
function textAt(at, shown) {
  if (at === undefined) return `${shown.title} ${shown.all}`;
  if (at === 'samples') return shown.samples;
  const id = Object.keys(shown.byId).find((one) => one === at || one.endsWith(`.${at}`));
  return id === undefined ? '' : shown.byId[id];
}

const seedOf = ({ seed, site: name, page: { under, shows }, facts }) => ({
  name: `facts of seed ${seed}`,
  async run({ browser }) {
    const site = await siteOf(name);
    const file = site.pages.find((one) => one.startsWith(under) && fileText(site.folder, one).includes(shows));
    if (file === undefined) return { all: { figures: 'no page', faults: [`no page of ${under} shows ${shows}`] } };
    const faults = await withPage(browser, site, { scripts: false }, async (page, { open }) => {
      await open(file);
      const shown = await shownOn(page);
      return facts.flatMap(({ at, says: texts }) =>
        texts
          .filter((text) => !says(textAt(at, shown), text))
          .map((text) => `${file}: ${at ?? 'the page'} does not say "${text}"`),
      );
    });
    const figures = `${facts.reduce((sum, { says: texts }) => sum + texts.length, 0)} facts on ${file}`;
    return { all: { figures, faults } };
  },
});

export const seeds = readdirSync(folder)
  .sort()
  .map((file) => seedOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
