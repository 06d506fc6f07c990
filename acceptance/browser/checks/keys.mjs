// The keyboard alone: Tab reaches everything, `/` opens the search, arrows choose, Escape closes.
import { tabThrough } from '../keyboard.mjs';
import { sample } from '../sample.mjs';
import { siteOf } from '../sites.mjs';
import { visit, withPage } from '../visit.mjs';

const activeName = () => {
  const { id, localName, type } = document.activeElement;
  return `${localName} ${type ?? ''} ${id}`;
};

/** What of the dialog of the search does not follow the keyboard. */
async function searchKeys(browser, site, file) {
  return withPage(browser, site, {}, async (page, { open, noises }) => {
    const faults = [];
    await open(file);
    await page.keyboard.press('/');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor({ timeout: 5000 });
    const before = await page.evaluate(activeName);
    if (!before.startsWith('input')) faults.push(`"/" leaves the focus in ${before}`);
    const selected = () => dialog.locator('[aria-selected="true"]').allTextContents();
    await page.keyboard.type('a');
    await dialog.locator('[role="option"]').first().waitFor({ timeout: 5000 });
    await page.keyboard.press('ArrowDown');
    const one = await selected();
    await page.keyboard.press('ArrowDown');
    const two = await selected();
    if (one.length !== 1 || two.length !== 1 || one[0] === two[0]) faults.push('the arrows do not move what is chosen');
    await page.keyboard.press('ArrowUp');
    if ((await selected())[0] !== one[0]) faults.push('the arrow up does not go back');
    await page.keyboard.press('Escape');
    if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
    if ((await dialog.count()) > 0) faults.push('Escape does not close the search');
    const address = page.url();
    await page.keyboard.press('/');
    await dialog.waitFor({ timeout: 5000 });
    await page.keyboard.press('Control+A');
    await page.keyboard.type('id');
    await dialog.locator('[role="option"]').first().waitFor({ timeout: 5000 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .waitForURL((url) => url.href !== address, { timeout: 5000 })
      .catch(() => faults.push('Enter opens nothing'));
    return [...faults, ...noises];
  });
}

/** What of the skip link does not work. */
async function skips(page) {
  await page.keyboard.press('Tab');
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  if (!target?.startsWith('#')) return [`Tab does not begin with the skip link, but with ${target}`];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) ?? false);
  return isInside ? [] : ['the skip link does not lead into the page'];
}

/** Each begins with a page that nobody has touched. */
const judges = [
  { name: 'the skip link', judge: skips },
  { name: 'Tab reaches everything, and shows where it is', judge: async (page) => (await tabThrough(page)).faults },
];

/** A page of each kind, and some more. */
export const kinds = (pages, some) => {
  const seen = new Set();
  const first = pages.filter((file) => {
    const kind = file.includes('/') ? file.split('/')[0] : file;
    return !seen.has(kind) && seen.add(kind);
  });
  return [...new Set([...first, ...sample(pages, some)])];
};

const checkOf = (name) => ({
  name: `keyboard on ${name}`,
  async run({ browser, all }) {
    const site = await siteOf(name);
    if (site === undefined) return;
    const files = kinds(site.pages, all ? 30 : 0);
    const faults = new Map();
    for (const one of judges)
      for (const [judge, found] of await visit(browser, site, files, {}, [one]))
        faults.set(judge, [...(faults.get(judge) ?? []), ...found]);
    faults.set('the search', await searchKeys(browser, site, 'index.html').catch(({ message }) => [message]));
    const figures = `${files.length} pages`;
    return Object.fromEntries([...faults].map(([judge, found]) => [judge, { figures, faults: found }]));
  },
});

export const keys = ['medusa', 'gr4vy'].map(checkOf);
