// What scripts add to the pages: theme and language kept, targets of fragments opened, code and pages copied.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sample } from '../sample.mjs';
import { siteOf } from '../sites.mjs';
import { withPage } from '../visit.mjs';

const theme = (page) => page.evaluate(() => document.documentElement.dataset.theme ?? 'of the system');

/** The reader's theme holds on the next page, and the system's again after switching back. */
async function themes(page, { open, files: [one, two] }) {
  const faults = [];
  const toggle = page.locator('[data-switches="theme"]');
  await open(one);
  for (const [wanted, pressed] of [
    ['dark', 'true'],
    ['of the system', 'false'],
  ]) {
    await toggle.click();
    const said = await toggle.getAttribute('aria-pressed');
    if (said !== pressed) faults.push(`the switch says pressed: ${said} where the theme should be ${wanted}`);
    await open(two);
    if ((await theme(page)) !== wanted)
      faults.push(`the theme is ${await theme(page)} on the next page, not ${wanted}`);
    await open(one);
  }
  return faults;
}

const checkedIn = (page) =>
  page.evaluate(() => [...document.querySelectorAll('[data-choice] input:checked')].map(({ value }) => value));

/** The language that the reader chose is chosen on the next page. */
async function languages(page, { open, files: [one, two] }) {
  await open(one);
  const last = page.locator('[data-choice="language"] input').last();
  const wanted = await last.getAttribute('value');
  await page.locator(`label[for="${await last.getAttribute('id')}"]`).click();
  await open(two);
  const chosen = await checkedIn(page);
  return chosen.length > 0 && chosen.every((value) => value === wanted)
    ? []
    : [`${wanted} was chosen, the next page shows ${chosen.join(', ') || 'nothing'}`];
}

/** What is shown of an element: nothing wrong if the reader sees its start in the window. */
const unseen = (selector) => {
  const element = document.querySelector(selector);
  if (element === null) return 'is not marked';
  const { top, left } = element.getBoundingClientRect();
  if (!element.checkVisibility()) return 'is closed';
  if (top < 0 || top >= innerHeight) return `is at ${top}, outside of the window`;
  const front = document.elementFromPoint(left + 4, top + 4);
  return element.contains(front) || front?.contains(element) ? '' : `is behind ${front?.outerHTML.slice(0, 60)}`;
};

/** Every field is opened by its own address, by its name, and by a second click on its link. */
async function fragments(page, { open, files }) {
  const faults = [];
  for (const file of files) {
    await open(file);
    const ids = await page.evaluate(() => [...document.querySelectorAll('details li[id]')].map(({ id }) => id));
    for (const id of sample(ids, 5)) {
      await open('index.html');
      await open(`${file}#${encodeURIComponent(id)}`);
      const selector = `.found[id=${JSON.stringify(id)}]`;
      const direct = await page.evaluate(unseen, selector);
      if (direct !== '') faults.push(`${file}#${id} ${direct}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.open = false;
        const link = document.createElement('a');
        link.href = location.hash;
        document.body.append(link);
        link.click();
      });
      const again = await page.evaluate(unseen, selector);
      if (again !== '') faults.push(`${file}#${id}, clicked again, ${again}`);
      await open('index.html');
      await open(`${file}#find=${encodeURIComponent(id.split('.').at(-1))}`);
      await page.waitForURL((url) => !url.hash.startsWith('#find')).catch(() => undefined);
      const found = await page.evaluate(unseen, '.found');
      if (found !== '') faults.push(`${file}#find=${id} ${found}`);
    }
    await open(file);
    const values = await page.evaluate(() =>
      [...document.querySelectorAll('.options code')].map((one) => one.textContent),
    );
    for (const value of sample(values, 3)) {
      await open('index.html');
      await open(`${file}#value=${encodeURIComponent(value)}`);
      const found = await page.evaluate(unseen, '.found');
      if (found !== '') faults.push(`${file}#value=${value} ${found}`);
    }
  }
  return faults;
}

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

/** Buttons copy what they stand beside, and say so. */
async function copying(page, { open, site, files: [file] }) {
  const faults = [];
  const expect = async (what, button, text) => {
    await button.click();
    const said = page.locator('[role="status"]', { hasText: 'Copied' });
    await said.waitFor({ state: 'attached' }).catch(() => faults.push(`nothing says that ${what} was copied`));
    if ((await clipboard(page)) !== text) faults.push(`${what} is not what was copied`);
  };
  await open(file);
  const block = page.locator('.copyable:visible').first();
  const code = await block.locator('pre').textContent();
  await expect('the first sample', block.locator('.copy'), code.replace(/\n$/u, ''));
  await open(file);
  const twin = readFileSync(path.join(site.folder, file.replace(/\.html$/u, '.md')), 'utf8');
  await expect('the page', page.getByRole('button', { name: 'Copy as Markdown' }), twin);
  return faults;
}

/** Where the browser keeps nothing, the switches still work on their page. */
async function withoutStorage(page, { open, files: [file] }) {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('no');
      },
    }),
  );
  await open(file);
  await page.locator('[data-switches="theme"]').click();
  return (await theme(page)) === 'dark' ? [] : ['the switch of the theme does nothing'];
}

const judges = {
  theme: themes,
  language: languages,
  'targets of fragments': fragments,
  copying,
  'without storage': withoutStorage,
};

export const comfort = {
  name: 'what scripts add to sessions',
  async run({ browser }) {
    const site = await siteOf('sessions');
    const results = {};
    const files = site.pages.filter((file) => file.startsWith('operations/'));
    for (const [name, judge] of Object.entries(judges)) {
      const permissions = ['clipboard-read', 'clipboard-write'];
      const faults = await withPage(browser, site, { permissions }, async (page, { open, noises }) => [
        ...(await judge(page, { open, site, files })),
        ...noises,
      ]);
      results[name] = { figures: `${files.length} pages`, faults };
    }
    return results;
  },
};
