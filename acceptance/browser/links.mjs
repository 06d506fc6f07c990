// Whether every reference of a site leads to a file of it, and every fragment to an id; several threads read the pages.
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readPage } from './html.mjs';
import { subPath } from './serve.mjs';

const elsewhere = /^(?:https?|mailto|tel|data):/iu;

/** A reference as the file of the site that it leads to and a fragment; nothing where it leads out of it or means another host. */
function resolve(from, link) {
  const base = new URL(`file:///site/${from}`);
  const target = new URL(link, base);
  if (!target.pathname.startsWith('/site/')) return { outside: true };
  const below = decodeURIComponent(target.pathname.slice('/site/'.length));
  return {
    file: below === '' || below.endsWith('/') ? `${below}index.html` : below,
    fragment: decodeURIComponent(target.hash.slice(1)),
  };
}

/** Reads some of the pages: their faults, and those references whose fragment another page has to have. */
function readSome({ folder, files }) {
  const faults = [];
  const waiting = [];
  const ids = {};
  let count = 0;
  const there = new Map();
  const exists = (file) => {
    if (!there.has(file)) there.set(file, existsSync(path.join(folder, file)));
    return there.get(file);
  };
  for (const file of files) {
    const page = readPage(folder, file);
    ids[file] = page.ids;
    faults.push(...page.faults.map((fault) => `${file}: ${fault}`));
    for (const given of page.links) {
      // A host shows this page at any address, so its references begin at the root of the host.
      const link = file === '404.html' && given.startsWith(subPath) ? given.slice(subPath.length) : given;
      if (elsewhere.test(link)) continue;
      count += 1;
      if (/^(?:\/|[a-z][a-z+.-]*:)/iu.test(link)) faults.push(`${file}: "${link}" is not relative`);
      const target = resolve(file, link);
      if (target.outside) faults.push(`${file}: "${link}" leads out of the site`);
      else if (!exists(target.file)) faults.push(`${file}: "${link}" leads to no file`);
      else if (target.fragment && target.file.endsWith('.html')) waiting.push([file, target.file, target.fragment]);
    }
  }
  return { faults, waiting, ids, count };
}

if (!isMainThread && workerData?.files) parentPort.postMessage(readSome(workerData));

const inThread = (folder, files) =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { folder, files } });
    worker.once('message', done);
    worker.once('error', fail);
  });

/** What is wrong with the references of some pages of a site, and how many there are. */
export async function linkFaultsOf({ folder }, files) {
  const threads = Math.max(1, Math.min(cpus().length, Math.ceil(files.length / 50)));
  const parts = Array.from({ length: threads }, (_, at) => files.filter((_file, index) => index % threads === at));
  const read = await Promise.all(parts.map((part) => inThread(folder, part)));
  const ids = new Map(read.flatMap((part) => Object.entries(part.ids).map(([file, own]) => [file, new Set(own)])));
  const faults = read.flatMap((part) => part.faults);
  const idsOf = (file) => {
    if (!ids.has(file)) ids.set(file, new Set(readPage(folder, file).ids));
    return ids.get(file);
  };
  const named = (file, name) => [...idsOf(file)].some((id) => id.split('.').at(-1) === name);
  for (const [from, file, fragment] of read.flatMap((part) => part.waiting)) {
    const wanted = fragment.startsWith('find=') ? named(file, fragment.slice(5)) : idsOf(file).has(fragment);
    if (!wanted && fragment !== 'top') faults.push(`${from}: ${file} has no "#${fragment}"`);
  }
  return { count: read.reduce((sum, part) => sum + part.count, 0), faults };
}

/** What `llms.txt` and the sitemap list that is not there, and pages that the sitemap does not list. */
export function listFaults({ folder, pages }, base) {
  const lacking = ['llms.txt', 'sitemap.xml'].filter((file) => !existsSync(path.join(folder, file)));
  if (lacking.length > 0) return [`there is no ${lacking.join(' and no ')}`];
  const read = (file) => readFileSync(path.join(folder, file), 'utf8');
  const faults = [];
  for (const [, link] of read('llms.txt').matchAll(/\]\(([^)\s]+)\)/gu)) {
    const file = decodeURIComponent(link.replace(base, '').split('#')[0]);
    if (!elsewhere.test(file) && !existsSync(path.join(folder, file)))
      faults.push(`llms.txt: ${link} leads to no file`);
  }
  const listed = new Set([...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url]) => url));
  for (const url of listed) {
    const below = decodeURIComponent(url.replace(base, ''));
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    if (!url.startsWith(base) || !existsSync(path.join(folder, file))) faults.push(`sitemap.xml: ${url} is no page`);
  }
  if (listed.size < pages.length - 2) faults.push(`sitemap.xml lists ${listed.size} of ${pages.length} pages`);
  return faults;
}
