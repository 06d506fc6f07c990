// Opens pages of a site, several at once, and lets judges look at each.
import { pathToFileURL } from 'node:url';
import path from 'node:path';

/** What a page must not do whatever is checked: ask another host, be refused by its own policy, or fail in a script. */
function listen(page, allowed) {
  const noises = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(allowed) && !/^(?:data|blob|about):/u.test(url)) noises.push(`asks for ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noises.push(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // The browser gives up on what it was still loading, such as the icon, when the page is left.
    if (why !== 'net::ERR_ABORTED' || !request.url().startsWith(allowed))
      noises.push(`no answer for ${request.url()}: ${why}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noises.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    noises.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return noises;
}

const hosts = {
  served: ({ served }) => served.url,
  file: ({ folder }) => `${pathToFileURL(path.resolve(folder)).href}/`,
};

/** Devices: the widths at which pages are looked at. Zoom of 200 % halves what a page has, and doubles its dots. */
const devices = {
  phone: { viewport: { width: 320, height: 640 } },
  tablet: { viewport: { width: 768, height: 1024 } },
  desktop: { viewport: { width: 1280, height: 800 } },
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
};

/**
 * Opens a page for `use`, and closes it. `from` is `served` or `file`; `scripts` says whether they run; the rest are options
 * of a context of Playwright. `use` gets the page, a function that opens a file of the site, and what the page was heard to do.
 */
export async function withPage(browser, site, options, use) {
  const { from = 'served', scripts = true, device = 'desktop', colorScheme = 'light', ...more } = options;
  const context = await browser.newContext({
    ...devices[device],
    colorScheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
    serviceWorkers: 'block',
    ...more,
  });
  try {
    const host = hosts[from](site);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const noises = listen(page, host);
    const open = async (file) => {
      await page.goto(`${host}${file}`, { waitUntil: 'load' });
    };
    return await use(page, { open, noises, host });
  } finally {
    await context.close();
  }
}

/** The name of what `visit` judges by itself. */
const quiet = 'no request to another host, no error, nothing refused by the policy';

/**
 * Opens each page in turn, several at once, and asks all judges about it. A judge is `{ name, judge(page, { file, site }) }`
 * and returns what is wrong as texts. Returns the faults by the name of the judge; `nothing else happens` is one of them.
 */
export async function visit(browser, site, files, options, judges) {
  const faults = new Map([...judges.map(({ name }) => [name, []]), [quiet, []]]);
  const waiting = [...files];
  const work = () =>
    withPage(browser, site, options, async (page, { open, noises }) => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        noises.length = 0;
        await open(file);
        for (const { name, judge } of judges)
          for (const fault of await judge(page, { file, site })) faults.get(name).push(`${file}: ${fault}`);
        for (const noise of noises) faults.get(quiet).push(`${file}: ${noise}`);
      }
    });
  await Promise.all(Array.from({ length: 3 }, work));
  return faults;
}
