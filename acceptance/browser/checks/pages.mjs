// Every page as readers see it: accessibility in both modes, widths, zoom, and silence.
import { axeFaults } from '../axe.mjs';
import { overflow } from '../overflow.mjs';
import { visit } from '../visit.mjs';
import { sample } from '../sample.mjs';
import { siteOf } from '../sites.mjs';

/** Which pages of a site are looked at: of Gr4vy all, of larger sites a sample. */
const sites = [
  { name: 'gr4vy', some: 40 },
  { name: 'github', some: 10, most: 200 },
  { name: 'sessions' },
  { name: 'medusa' },
  { name: 'right-to-left' },
];

const size = (page, device) => page.setViewportSize(device);

/** In dark only what follows from colours can be another. */
async function inBothModes(page) {
  const light = await axeFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFaults(page, { level: 'colours' });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
}

/** Narrow windows; zoom of 200 % leaves half of the pixels of a window; letters twice as large. */
async function narrow(page) {
  const faults = [];
  const note = async (what) => faults.push(...(await overflow(page)).map((fault) => `${what}: ${fault}`));
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });
  await size(page, { width: 320, height: 640 });
  await note('320 px');
  await size(page, { width: 640, height: 400 });
  await note('200 %');
  await size(page, { width: 1280, height: 800 });
  await note('1280 px');
  return faults;
}

const judges = [
  { name: 'axe, light and dark', judge: inBothModes },
  { name: 'nothing is cut off at 320 px and at 200 %', judge: narrow },
];

const checkOf = ({ name, some, most }) => ({
  name: `pages of ${name}`,
  async run({ browser, all }) {
    const site = await siteOf(name);
    if (site === undefined) return;
    const files = sample(site.pages, (all ? most : some) ?? site.pages.length);
    const faults = await visit(browser, site, files, {}, judges);
    const figures = `${files.length} of ${site.pages.length} pages`;
    return Object.fromEntries([...faults].map(([judge, found]) => [judge, { figures, faults: found }]));
  },
});

export const pages = sites.map(checkOf);
