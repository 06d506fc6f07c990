// Measures our site beside other renderers of references in headless Chromium: npm run bench:site -- --help
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../acceptance/browser/serve.mjs';
import { freshDist } from '../scripts/run.mjs';
import { median } from './figures.mjs';
import { install } from './install.mjs';
import { scratch } from './paths.mjs';

const help = `Usage: npm run bench:site -- [options]

Opens the page of one operation in headless Chromium, with nothing in its cache: of our site, Redoc, Scalar and Swagger UI.

Options:
  --rounds <n>    how often everything is measured (default: 3)
  --only <ids>    documents, with commas between: gr4vy, github (default: all that are there)
  --peers <ids>   others, with commas between: redoc, scalar, swagger-ui (default: all)
  --json <file>   also write the figures
  -h, --help      show this
`;

/** The middle of each figure of some rounds; what is no number is as in the last one. */
function middle(rounds) {
  const failed = rounds.find(({ outcome }) => outcome !== 'done');
  if (failed !== undefined) return failed;
  const entries = Object.entries(rounds.at(-1));
  return Object.fromEntries(
    entries.map(([key, last]) => [key, typeof last === 'number' ? median(rounds.map((round) => round[key])) : last]),
  );
}

/** Measures all pages of one document, round by round, each round beginning with another page. */
async function measureAll(rows, probe, { rounds, measurePage }) {
  const found = rows.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (let step = 0; step < rows.length; step++) {
      const at = (round + step) % rows.length;
      const row = rows[at];
      console.error(`${probe.name}, round ${round + 1} of ${rounds}: ${row.name}`);
      found[at].push(await measurePage(row.url, row, probe, { audit: round === rounds - 1 }));
    }
  return rows.map(({ id, name, version }, at) => ({
    ...{ id, name, version, figures: middle(found[at]) },
    ratio: median(found[at].map(({ cpu }, round) => cpu / found[0][round].cpu)),
  }));
}

async function bench({ rounds, only, peers: wanted }) {
  if (freshDist() !== 0) throw new Error('the build failed');
  install();
  // What they import is there from here on.
  const { documents } = await import('./site/documents.mjs');
  const { own, build, pageOf, weigh } = await import('./site/own.mjs');
  const { peers, versionOf, writePeer } = await import('./site/peers.mjs');
  const { measurePage } = await import('./site/visible.mjs');
  const results = [];
  for (const probe of documents.filter(({ id }) => only?.includes(id) ?? true)) {
    const folder = path.join(scratch, 'site', probe.id);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    console.error(`${probe.name}: build`);
    const { site, ...built } = await build(probe, folder, rounds);
    const served = [await serve(site)];
    const rows = [{ ...own, version: '', url: `${served[0].url}${pageOf(site, probe)}` }];
    for (const peer of peers.filter(({ id }) => wanted?.includes(id) ?? true)) {
      writePeer(peer, probe.file, path.join(folder, peer.id));
      served.push(await serve(path.join(folder, peer.id)));
      rows.push({
        ...peer,
        version: versionOf(peer),
        url: `${served.at(-1).url}index.html${peer.link(probe.operation)}`,
      });
    }
    const measured = await measureAll(rows, probe, { rounds, measurePage });
    await Promise.all(served.map((one) => one.close()));
    results.push({
      ...{ id: probe.id, name: probe.name, built, weight: weigh(site) },
      ours: measured[0].figures,
      rows: measured,
    });
  }
  return { documents: results };
}

const list = (text) => text?.split(',').filter(Boolean);
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    peers: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) console.log(help);
else {
  const { page } = await import('./site/tables.mjs');
  const results = await bench({ rounds: Number(values.rounds), only: list(values.only), peers: list(values.peers) });
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(page(results));
}
