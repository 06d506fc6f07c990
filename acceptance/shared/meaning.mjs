import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cli, node, scratch, shared, tools } from './tools.mjs';

/**
 * Percentages of what is right, over all documents and over the sample; less is a step back. Box has operations whose paths
 * differ only in a fragment, which no request has: the checker finds functions by the path, and calls one for the other.
 */
const floors = { responses: 99.98, requests: 99.9, errors: 100 };

/** In CI each third document by size is checked, which takes about two minutes; SHARED_CHECKS=all takes all. */
const every = process.env['SHARED_CHECKS'] === 'all' ? 1 : 3;

/** As many at once as there are processors on the smallest machine. */
const processes = 2;

const kinds = Object.keys(floors);

/** Checks some documents, by their ids, in a process of its own. */
async function checked(ids, number) {
  const json = path.join(scratch, `meaning-${number}.json`);
  const work = path.join(scratch, `meaning-${number}`);
  const command = `node ${cli} generate --config {config} --out {out} --no-cache`;
  const only = ids.map((id) => `^${id.replaceAll(/[.+]/gu, '\\$&')}$`).join(',');
  const corpus = path.join(shared, 'corpus');
  const args = ['--cmd', command, '--corpus', corpus, '--only', only, '--json', json, '--work', work, '--quiet'];
  await node([path.join(tools, 'check-meaning.mjs'), ...args]);
  return JSON.parse(readFileSync(json, 'utf8')).results;
}

/**
 * Calls the operations of the corpus with values of their schemas, and compares what travels and what comes back. Every
 * document is checked, every operation has a function, and no less is right than before.
 */
export async function meaning() {
  const index = JSON.parse(readFileSync(path.join(shared, 'corpus/index.json'), 'utf8'));
  const ids = index
    .toSorted((a, b) => (a.bytes ?? 0) - (b.bytes ?? 0))
    .filter((_, at) => at % every === 0)
    .map(({ id }) => id);
  const shares = Array.from({ length: processes }, (_, share) => ids.filter((_, at) => at % processes === share));
  const results = (await Promise.all(shares.map(checked))).flat();
  const total = (kind, count) => results.reduce((sum, result) => sum + result[kind][count], 0);
  const figures = kinds.map((kind) => ({ kind, right: total(kind, 'right'), made: total(kind, 'made') }));
  const faults = [
    ...results.filter(({ failed }) => failed).map(({ id, failed }) => `${id}: ${failed}`),
    ...results.flatMap(({ id, nofunc }) => nofunc.map((operation) => `${id}: no function for ${operation}`)),
    ...figures
      .filter(({ kind, right, made }) => right < (made * floors[kind]) / 100)
      .map(({ kind }) => `fewer ${kind} are right than ${floors[kind]} %`),
  ];
  const said = figures.map(({ kind, right, made }) => `${kind} ${right}/${made}`).join(', ');
  const line = `${results.length} documents: ${said}`;
  if (faults.length > 0) throw new Error([line, ...faults.slice(0, 20)].join('\n'));
  return line;
}
