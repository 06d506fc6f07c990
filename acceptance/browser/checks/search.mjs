// On file:// the search finds fields, and leads to the opened field.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPage } from '../html.mjs';
import { sample } from '../sample.mjs';
import { siteOf } from '../sites.mjs';
import { withPage } from '../visit.mjs';

/** The names of fields by their anchors, such as `body.user.address.street`. Those of lists and unions have signs in them. */
const namesOf = (site) =>
  site.pages
    .filter((file) => /^(?:operations|types)\//u.test(file))
    .flatMap((file) =>
      readPage(site.folder, file)
        .ids.filter(
          (id) => /^(?:(?:path|query|header|cookie|body|response|value)\.)?[\w.-]+$/u.test(id) && id.includes('.'),
        )
        .map((id) => id.split('.').at(-1)),
    )
    .filter((name) => /^[a-z][\w-]{3,}$/iu.test(name));

/** Types the name of a field into the search and opens what it finds; returns what went wrong. */
async function find(page, name) {
  await page.keyboard.press('/');
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(name);
  const exact = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'u');
  const option = dialog.locator('[role="option"][href*="#"]').filter({ hasText: exact }).first();
  await option.waitFor().catch(() => undefined);
  if ((await option.count()) === 0) return [`the search does not find ${name}`];
  const href = await option.getAttribute('href');
  await option.click();
  await page.waitForLoadState('load');
  await page.waitForTimeout(150);
  const shows = await page.evaluate((word) => {
    const isIt = (element) => element.id.split('.').at(-1) === word || element.textContent.trim() === word;
    return [...document.querySelectorAll('[id], code')].filter(isIt).some((element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && bottom > 0 && top < innerHeight;
    });
  }, name);
  return shows ? [] : [`what the search found of ${name} is not in the window: ${href ?? page.url()}`];
}

/** The most bytes of the index, compressed: a reader's browser loads it when the search is opened. */
const most = { gr4vy: 15 * 1024, github: 130 * 1024 };

const checkOf = (name) => ({
  name: `search of ${name} on file://`,
  async run({ browser }) {
    const site = await siteOf(name);
    if (site === undefined) return;
    const pages = { ...site, pages: sample(site.pages, 400) };
    const fields = sample([...new Set(namesOf(pages))], 20);
    const faults = [];
    await withPage(browser, site, { from: 'file' }, async (page, { open, noises }) => {
      for (const field of fields) {
        await open('index.html');
        faults.push(...(await find(page, field)));
      }
      faults.push(...noises);
    });
    const bytes = gzipSync(readFileSync(path.join(site.folder, 'assets/search-index.js'))).length;
    if (bytes > most[name]) faults.push(`the index has ${bytes} bytes of gzip, more than ${most[name]}`);
    return { all: { figures: `${fields.length} fields, an index of ${bytes} bytes of gzip`, faults } };
  },
});

export const search = ['gr4vy', 'github'].map(checkOf);
