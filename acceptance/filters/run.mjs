import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { scratch, shared, tail, tools, whatever } from '../shared/tools.mjs';

/** In CI each sixth document by size is taken, without the largest; SHARED_CHECKS=all takes all. */
const isTaken = ({ bytes }, at) => process.env['SHARED_CHECKS'] === 'all' || (at % 6 === 2 && bytes < 400_000);

/** Of each document a third of its operations is generated: it passes the compiler, and holds nothing that they do not need. */
export async function filters() {
  const documents = JSON.parse(readFileSync(path.join(shared, 'corpus/index.json'), 'utf8'))
    .toSorted((a, b) => a.bytes - b.bytes)
    .filter(isTaken);
  const filter = `^(?:${documents.map(({ id }) => id.replaceAll('.', '\\.')).join('|')})$`;
  const json = path.join(scratch, 'filters.json');
  rmSync(json, { force: true });
  const args = ['--cmd', 'node acceptance/filters/part-of.mjs {spec} {out}', '--corpus', path.join(shared, 'corpus')];
  const { out, all } = await whatever([
    path.join(tools, 'check-corpus.mjs'),
    ...args,
    '--filter',
    filter,
    '--json',
    json,
  ]);
  if (!existsSync(json)) throw new Error(tail(all));
  const results = JSON.parse(readFileSync(json, 'utf8'));
  const isPassed = results.length === documents.length && results.every(({ pass }) => pass);
  if (!isPassed) throw new Error(tail(out));
  return tail(out);
}
