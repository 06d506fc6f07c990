// The request console in the browser: what it sends, to whom, when, and what it shows.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sample } from '../sample.mjs';
import { siteOf } from '../sites.mjs';
import { withPage } from '../visit.mjs';

/** The data of the console of a page. */
function dataOf(site, file) {
  const html = readFileSync(path.join(site.folder, file), 'utf8');
  const [, json] = /<script type="application\/json" data-console>(.*?)<\/script>/su.exec(html) ?? [];
  return json === undefined ? undefined : JSON.parse(json);
}

const secret = 'a-secret-of-the-reader';
const control = (id) => `[id="console.${id}"]`;

/** Answers as an API does that pages may read, or not at all: Playwright itself permits what it answers. */
function answer(route, came, permits) {
  if (!permits) return route.abort('failed');
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*, authorization',
    'access-control-allow-methods': '*',
  };
  if (route.request().method() !== 'OPTIONS') came.push(route.request());
  const body = '{"id":12345678901234567890,"text":"<img src=x onerror=alert(1)>"}';
  return route.fulfill({ status: 200, contentType: 'application/json', headers, body });
}

/** Opens the console of a page, sends, and returns what is wrong. */
async function judge(browser, site, file) {
  const data = dataOf(site, file);
  const faults = [];
  const expect = (isRight, what) => void (isRight || faults.push(what));
  await withPage(browser, site, {}, async (page, { open, host }) => {
    const came = [];
    let permits = true;
    await page.route(
      (url) => !url.href.startsWith(host),
      (route) => answer(route, came, permits),
    );
    await open(file);
    await page.locator('[data-opens="console"]').click();
    const panel = page.locator('#console');
    await panel.waitFor();
    expect(came.length === 0, 'a request goes out before the reader sends one');
    const credential = panel.locator('input[type="password"]').first();
    if ((await credential.count()) > 0) await credential.fill(secret);
    await panel.locator('.console-send').click();
    const status = panel.locator('.console-status', { hasText: /^(?:200|Not sent|The browser)/u });
    await status.waitFor();
    const [request] = came;
    expect(request !== undefined, `nothing is sent: ${await panel.locator('.console-status').textContent()}`);
    if (request === undefined) return;
    const { url } = data.servers[0];
    const server = url.replaceAll(
      /\{(\w+)\}/gu,
      (_, name) => data.servers[0].variables.find((one) => one.name === name).default,
    );
    const body = data.bodies[0]?.sample;
    expect(request.method() === data.method, `the method is ${request.method()}`);
    expect(request.url().startsWith(server), `the request goes to ${request.url()}`);
    if (data.bodies[0]?.kind === 'raw')
      expect(request.postData() === JSON.stringify(body), `the body is ${request.postData()}`);
    const headers = await request.allHeaders();
    expect(headers.accept === data.accept, `accepts ${headers.accept}`);
    if (data.security.length > 0) expect(headers.authorization === `Bearer ${secret}`, 'the token is not sent');
    const shown = await panel.locator('.console-result').textContent();
    expect(shown.includes('12345678901234567890'), 'digits of the response are lost');
    expect((await panel.locator('img').count()) === 0, 'the response becomes markup');
    expect(!shown.includes(secret), 'the secret is shown');
    permits = false;
    await panel.locator('.console-send').click();
    await panel.locator('.console-status', { hasText: 'The browser shows no response' }).waitFor();
    expect(
      await panel.locator('details[open] code', { hasText: 'curl --request' }).isVisible(),
      'there is no command of curl',
    );
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }, location.href, document.cookie]),
    );
    expect(!kept.includes(secret), 'the secret is kept');
    const required = data.parameters.find((one) => one.required && one.kind === 'text' && !one.values);
    if (required) {
      const id = `${required.in}.${required.name}`;
      await panel.locator(control(id)).fill('');
      const before = came.length;
      await panel.locator('.console-send').click();
      await panel.locator(`${control(id)}[aria-invalid="true"]`).waitFor();
      expect(came.length === before, 'a request without a required value is sent');
      expect(
        await panel.locator(control(id)).evaluate((one) => one === document.activeElement),
        'the fault has no focus',
      );
    }
    await panel.locator('.console-close').click();
    const opener = page.locator('[data-opens="console"]');
    expect(await opener.evaluate((one) => one === document.activeElement), 'closing loses the focus');
  });
  return faults.map((fault) => `${file}: ${fault}`);
}

export const requestConsole = {
  name: 'the request console',
  async run({ browser, all }) {
    const site = await siteOf('gr4vy-console');
    if (site === undefined) return undefined;
    const files = site.pages.filter((file) => file.startsWith('operations/') && dataOf(site, file) !== undefined);
    const looked = all ? files : sample(files, 12);
    const faults = [];
    for (const file of looked) faults.push(...(await judge(browser, site, file)));
    if (files.length === 0) faults.push('no page has a console');
    return { 'what it sends and shows': { figures: `${looked.length} of ${files.length} operations`, faults } };
  },
};
