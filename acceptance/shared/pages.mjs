import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { linkFaults, pagesBelow } from '../pages/links.mjs';
import { markdownFaults, mdxFaults } from '../pages/inspect.mjs';
import { root } from '../../scripts/root.mjs';
import { lastLine, node, run, scratch, shared } from './tools.mjs';

const fromDist = async (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);

/** Fails where a page is anything but text to readers of Markdown and of MDX, or leads to no page. */
async function inspect(pages) {
  const { asMdx } = await fromDist('markdown/mdx.js');
  const faults = [];
  for (const [file, text] of pages) {
    if (file.endsWith('.txt')) continue;
    const found = [...markdownFaults(text), ...(await mdxFaults(asMdx(text), text))];
    faults.push(...found.map((fault) => `${file}: ${fault}`));
  }
  const links = linkFaults(pages);
  faults.push(...links.faults);
  if (faults.length > 0) throw new Error([`${faults.length} faults`, ...faults.slice(0, 10)].join('\n'));
  return `${pages.size} pages, ${links.count} links`;
}

const manyPages = 1000;

/** The pages of every hostile document of which pages are made. */
const hostilePages = path.join(scratch, 'hostile-pages');

async function makeHostilePages() {
  rmSync(hostilePages, { recursive: true, force: true });
  const { generate } = await fromDist('index.js');
  const { documents } = JSON.parse(readFileSync(path.join(shared, 'hostile/manifest.json'), 'utf8'));
  for (const { id, file } of documents.filter(({ expect }) => expect.exit === 'zero')) {
    const configuration = { input: path.join(shared, 'hostile', file), targets: [{ target: 'docs', output: id }] };
    await generate({ configuration, out: hostilePages, cwd: scratch });
  }
}

/** Every page of Gr4vy in one language. */
export const inspectGr4vy = (folder) => inspect(pagesBelow(path.join(folder, 'docs')));

export async function inspectHostile() {
  await makeHostilePages();
  return inspect(pagesBelow(hostilePages));
}

/** A site of all pages of a language, of the hostile documents, and of the project's own cases. */
export async function buildSite(folder) {
  const site = path.join(scratch, 'site');
  const modules = path.join(root, '.scratch/site');
  const own = path.join(root, 'acceptance/site');
  const wanted = (place) => readFileSync(path.join(place, 'package.json'), 'utf8');
  const installed = existsSync(path.join(modules, 'node_modules')) && wanted(modules) === wanted(own);
  cpSync(own, modules, { recursive: true });
  const silent = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  if (!installed) await run('npm', ['install', ...silent], { cwd: modules });
  rmSync(site, { recursive: true, force: true });
  mkdirSync(path.join(site, '.vitepress'), { recursive: true });
  // Links are followed by `inspect`; what is checked in of the cases is not whole.
  const config = `export default { title: 'Pages', ignoreDeadLinks: true };\n`;
  writeFileSync(path.join(site, '.vitepress/config.mjs'), config);
  cpSync(path.join(folder, 'docs'), path.join(site, 'gr4vy'), { recursive: true });
  for (const name of readdirSync(hostilePages)) {
    // Thousands of pages of one kind would say no more than one does.
    const pages = pagesBelow(path.join(hostilePages, name));
    if (pages.size < manyPages)
      cpSync(path.join(hostilePages, name), path.join(site, 'hostile', name), { recursive: true });
  }
  cpSync(path.join(root, 'output/cases'), path.join(site, 'cases'), {
    recursive: true,
    filter: (file) => !file.split(path.sep).includes('sdk'),
  });
  const { out } = await node([path.join(modules, 'build.mjs'), site]);
  return lastLine(out);
}
