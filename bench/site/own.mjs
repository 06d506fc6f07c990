// Our own site of a document: made by the command line, with what it took, and the bytes of its pages.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '../figures.mjs';
import { gnuTime, measure } from '../measure.mjs';
import { root } from '../paths.mjs';

const docs = { target: 'docs', output: 'docs' };
const site = { target: 'site', output: 'site' };

/** All files below a folder, in order. */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

function digest(folder) {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(path.relative(folder, file)).update(readFileSync(file));
  return hash.digest('hex');
}

async function generate(input, targets, out) {
  rmSync(out, { recursive: true, force: true });
  const configuration = `${out}.json`;
  writeFileSync(configuration, JSON.stringify({ input, targets }));
  const command = ['generate', '--quiet', '--no-cache', '--config', configuration, '--out', out];
  const run = await measure(gnuTime(), process.execPath, [path.join(root, 'dist/cli.js'), ...command], {
    cwd: root,
    limit: 300,
  });
  if (run.outcome !== 'done') throw new Error(`generate ${run.outcome}: ${run.detail}`);
  return run;
}

/**
 * Generates the Markdown pages alone, and then with the site, as often as there are rounds: CPU in seconds, their difference
 * within a round, and whether the bytes are the same each time.
 */
export async function build({ file }, folder, rounds) {
  const runs = [];
  const digests = new Set();
  for (let round = 0; round < rounds; round++) {
    const alone = await generate(file, [docs], path.join(folder, 'alone'));
    const both = await generate(file, [docs, site], path.join(folder, 'both'));
    digests.add(digest(path.join(folder, 'both/site')));
    runs.push({ alone: alone.cpu, both: both.cpu, more: both.cpu - alone.cpu, memory: both.memory });
  }
  const middle = (name) => median(runs.map((run) => run[name]));
  return {
    alone: middle('alone'),
    both: middle('both'),
    more: middle('more'),
    memory: middle('memory'),
    same: rounds < 2 ? undefined : digests.size === 1,
    site: path.join(folder, 'both/site'),
  };
}

const zipped = (file) => gzipSync(readFileSync(file), { level: 6 }).length;

/** What readers load of a site, in bytes gzip: a page of an operation with its style and script, and the index of the search. */
export function weigh(folder) {
  const files = filesBelow(folder);
  const asset = (name) => zipped(path.join(folder, 'assets', name));
  const around = asset('site.css') + asset('site.js');
  const pages = files.filter((file) => path.relative(folder, file).startsWith('operations/') && file.endsWith('.html'));
  const sizes = pages.map((file) => zipped(file) + around);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    median: median(sizes),
    worst: Math.max(...sizes),
    script: asset('site.js'),
    index: asset('search-index.js'),
  };
}

/** The page of an operation: the one that shows the text that only this operation has. */
export function pageOf(folder, { text, operation }) {
  const page = filesBelow(path.join(folder, 'operations')).find(
    (file) => file.endsWith('.html') && [text, `${operation.path}`].every((one) => plain(file).includes(one)),
  );
  if (page === undefined) throw new Error(`no page of ${folder} shows "${text}"`);
  return path.relative(folder, page).split(path.sep).join('/');
}

/** The text of a page without its markup, roughly. */
const plain = (file) =>
  readFileSync(file, 'utf8')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"');

export const own = { id: 'specwright', name: 'Specwright', searches: (page) => page.keyboard.press('/') };
