// The search and the console while they are open: axe in light and dark, and nothing cut off at 320 px.
import { axeFaults } from '../axe.mjs';
import { overflow } from '../overflow.mjs';
import { sample } from '../sample.mjs';
import { siteOf } from '../sites.mjs';
import { withPage } from '../visit.mjs';

/** How each is opened, and what shows that it is. */
const kinds = [
  {
    name: 'the search',
    async opens(page) {
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('id');
      await page.locator('dialog[open] [role="option"]').first().waitFor();
    },
  },
  {
    name: 'the console',
    pages: 'operations/',
    async opens(page) {
      await page.locator('[data-opens="console"]').first().click();
      await page.locator('.console').first().waitFor();
    },
  },
];

async function look(page, schemes) {
  const faults = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await axeFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  faults.push(...(await overflow(page)).map((fault) => `320 px: ${fault}`));
  await page.setViewportSize({ width: 1280, height: 800 });
  return faults;
}

async function judge(browser, site, { opens, pages = '' }, count) {
  const files = sample(
    site.pages.filter((file) => file.startsWith(pages)),
    count,
  );
  const faults = [];
  await withPage(browser, site, {}, async (page, { open, noises }) => {
    for (const file of files) {
      noises.length = 0;
      await open(file);
      const found = await opens(page).then(
        () => look(page, ['light', 'dark']),
        ({ message }) => [`does not open: ${message.split('\n')[0]}`],
      );
      faults.push(...[...found, ...noises].map((fault) => `${file}: ${fault}`));
    }
  });
  return { figures: `${files.length} pages`, faults };
}

const checkOf = ({ name, some, most }) => ({
  name: `dialogs of ${name}`,
  async run({ browser, all }) {
    const site = await siteOf(name);
    if (site === undefined) return;
    const results = {};
    for (const dialog of kinds) results[dialog.name] = await judge(browser, site, dialog, all ? most : some);
    return results;
  },
});

export const dialogs = [
  { name: 'gr4vy', some: 5, most: 200 },
  { name: 'github', some: 3, most: 50 },
].map(checkOf);
