import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measure } from './measure.mjs';
import { bench, cacheHome, scratch } from './paths.mjs';
import { typeErrors, written } from './written.mjs';

/** Seconds after which a run is stopped. */
const limit = 120;

/** What Specwright remembers of runs in this folder: a run from nothing begins without. */
const cache = path.join(cacheHome, 'specwright');

/** Each round begins with another group, so that nobody always runs first. */
const turned = (groups, by) => groups.map((_, index) => groups[(index + by) % groups.length]);

/** Runs one row on one document and looks at what it left behind. */
async function runOne(time, row, document, { round, types, limit }) {
  const home = path.join(scratch, document.id);
  // A folder of its own for each round: where thousands of files were just removed, new ones cost a file system more.
  const out = path.join(home, String(round), row.package === 'specwright' ? 'specwright' : row.id);
  if (row.after === undefined) rmSync(cache, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  if (row.after === 'edit') writeFileSync(document.copy, document.changed);
  const given = { document: document.copy, out, configuration: document.configuration };
  const file = path.join(home, `${row.id}.config.mjs`);
  if (row.config !== undefined) writeFileSync(file, row.config(given));
  // In the folder of the benchmark, where the peers' configurations find the peers.
  const figures = await measure(time, row.program, row.args({ ...given, file }), { cwd: bench, limit });
  if (row.after === 'edit') writeFileSync(document.copy, document.text);
  if (figures.outcome !== 'done') return { figures };
  const counts = written(out);
  if (counts.files === 0) return { figures: { ...figures, outcome: 'failed', detail: 'it wrote nothing' } };
  return { figures, counts: types && row.after === undefined ? { ...counts, errors: await typeErrors(out) } : counts };
}

/** Of made documents only the way they grow matters; and a change needs a text that can be changed. */
const isFor = ({ after }, { synthetic, changed }) =>
  after === undefined || (!synthetic && (after !== 'edit' || changed !== undefined));

/** What has failed once is not run again: it would take the longest time of all, and fail again. */
const failedBefore = (runs, row, document) =>
  runs.some(
    ({ tool, document: on, outcome }) =>
      on === document.id &&
      outcome !== 'done' &&
      (tool === row.id || (row.after !== undefined && tool === 'specwright')),
  );

/**
 * All rounds of all rows on all documents. Gives `runs` (one per row, document and round) and `output` (what each wrote,
 * of the first round). `say` hears of each run as it begins.
 */
export async function measureAll({ time, documents, groups, rounds, types, keep, say }) {
  const runs = [];
  const output = [];
  for (const document of documents) {
    const rows = groups.filter(([first]) => !document.synthetic || first.grows);
    for (let round = 1; round <= rounds; round += 1) {
      for (const row of turned(rows, round - 1).flat()) {
        if (failedBefore(runs, row, document) || !isFor(row, document)) continue;
        say({ round, rounds, document: document.name, tool: row.name });
        const first = round === 1;
        const { figures, counts } = await runOne(time, row, document, { round, types: types && first, limit });
        runs.push({ document: document.id, tool: row.id, round, ...figures });
        if (first && counts !== undefined) output.push({ document: document.id, tool: row.id, ...counts });
      }
    }
  }
  if (!keep) for (const { id } of documents) rmSync(path.join(scratch, id), { recursive: true, force: true });
  return { runs, output };
}
