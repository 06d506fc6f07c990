// Texts that attack the page, at every position of a document: nothing of them is more than text in the DOM.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/root.mjs';
import { load } from '../../tools.mjs';
import { sample } from '../sample.mjs';
import { baseUrl, siteIn } from '../sites.mjs';
import { withPage } from '../visit.mjs';

const scratch = path.join(root, '.scratch/browser/hostile');

/** The documents of the proofs, which are TypeScript. */
async function proofs() {
  const outfile = path.join(scratch, 'documents.mjs');
  const contents = `export * from './document.js'; export * from './payloads.js';`;
  await build({
    stdin: { contents, resolveDir: path.join(root, 'proofs/documents'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return load(outfile);
}

/** Generates the site of a document with a text at every position. */
async function siteWith(text, name, documentWith) {
  const { generate } = await load(root, 'dist/index.js');
  const out = path.join(scratch, name);
  const { writeFileSync } = await import('node:fs');
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'openapi.json'), JSON.stringify(documentWith(() => text, '3.1.1')));
  const targets = [{ target: 'site', output: 'site', console: true, baseUrl }];
  const made = await generate({ configuration: { input: 'openapi.json', targets }, cwd: out, out });
  if (!made.ok)
    throw new Error(`${name}: ${JSON.stringify(made.diagnostics.filter(({ severity }) => severity === 'error'))}`);
  return siteIn(path.join(out, 'site'), name);
}

/** Elements of a page that only it may have, in one place each, and elements that no page has. */
const once = { title: 1, main: 1, h1: 1, nav: undefined, header: undefined };
const never =
  'iframe, object, embed, frame, base, form, applet, style, template, svg, math, [style], [srcdoc], [formaction], [ping]';

/** What an open page holds that text must not make. `trap` is the function that every payload calls. */
const judge = (page, trap) =>
  page.evaluate(
    ([name, none, counts]) => {
      const faults = [];
      if (globalThis.trapped.length > 0) faults.push(`a script ran: ${globalThis.trapped[0]}`);
      for (const found of document.querySelectorAll(none)) faults.push(`there is ${found.outerHTML.slice(0, 150)}`);
      for (const [element, wanted] of Object.entries(counts)) {
        const { length } = document.querySelectorAll(element);
        if (wanted === undefined ? length === 0 : length !== wanted) faults.push(`there are ${length} of ${element}`);
      }
      for (const element of document.querySelectorAll('*')) {
        for (const { name: attribute, value } of element.attributes) {
          if (/^on/iu.test(attribute)) faults.push(`${element.localName} has ${attribute}`);
          if (!/^[a-z][a-z-]*$/u.test(attribute)) faults.push(`${element.localName} has the attribute "${attribute}"`);
          if (['href', 'src', 'action', 'poster', 'srcset', 'xlink:href'].includes(attribute)) {
            const { protocol, host } = new URL(value, document.baseURI);
            if (!['http:', 'https:', 'mailto:'].includes(protocol))
              faults.push(`${element.localName} leads to ${protocol}`);
            const loads = ['script', 'img', 'link', 'audio', 'video', 'source', 'track', 'input'].includes(
              element.localName,
            );
            if (loads && host !== location.host && element.rel !== 'canonical')
              faults.push(`${element.localName} loads from ${host}`);
          }
        }
        if (element.localName === 'script' && !element.src && element.type !== 'application/json')
          faults.push(`a script inside of the page: ${element.textContent.slice(0, 80)}`);
        if (element.localName === 'meta' && element.httpEquiv && element.httpEquiv !== 'Content-Security-Policy')
          faults.push(`a meta of ${element.httpEquiv}`);
        if (!/^[a-z][a-z\d]*$/u.test(element.localName)) faults.push(`there is an element ${element.localName}`);
        if (element.target && element.target !== '_self') faults.push(`a link opens in ${element.target}`);
      }
      if (!document.title.trim()) faults.push('there is no title');
      if (typeof globalThis[name] !== 'function') faults.push('the trap is gone');
      return faults;
    },
    [trap, never, once],
  );

/** Every page of a site with a text in it, the search for a part of the text, and the console. */
async function judgeSite(browser, site, marker) {
  const faults = [];
  await withPage(browser, site, {}, async (page, { open, noises }) => {
    await page.addInitScript((name) => {
      globalThis.trapped = [];
      globalThis[name] = () => globalThis.trapped.push(new Error('called').stack);
      globalThis.pwn = globalThis[name];
    }, marker);
    for (const file of site.pages) {
      noises.length = 0;
      await open(file);
      const found = await judge(page, marker);
      faults.push(...[...found, ...noises].map((fault) => `${site.name}: ${file}: ${fault}`));
    }
    noises.length = 0;
    await open('index.html');
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor({ timeout: 10_000 });
    for (const word of ['pwn', 'a', '<']) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(word);
      await page.waitForTimeout(200);
      const found = await judge(page, marker);
      faults.push(...[...found, ...noises].map((fault) => `${site.name}: search for ${word}: ${fault}`));
    }
  });
  return faults;
}

export const hostile = {
  name: 'hostile text at every position',
  async run({ browser, all }) {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    const { documentWith, payloads, marker } = await proofs();
    const rows = Object.entries(payloads);
    const chosen = all ? rows : sample(rows, 8);
    const faults = [];
    let pages = 0;
    for (const [name, text] of chosen) {
      const site = await siteWith(text, name.replaceAll(' ', '-'), documentWith);
      pages += site.pages.length;
      faults.push(...(await judgeSite(browser, site, marker)));
      await site.served.close();
    }
    return { all: { figures: `${chosen.length} of ${rows.length} payloads, ${pages} pages`, faults } };
  },
};
