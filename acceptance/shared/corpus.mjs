// Public documents: each generates code that the compiler takes, or is answered clearly and listed by name.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { scratch, shared, tail, tools, whatever } from './tools.mjs';

/** Documents that no program could read, with the reason. */
const unreadable = JSON.parse(readFileSync(path.join(import.meta.dirname, 'corpus-unreadable.json'), 'utf8'));

/** How many documents may be unreadable: this only ever becomes less. */
const most = 0;

/** A clear answer: errors by their codes, and nothing else. */
const answered = /^exit 1: error [a-z-]+\/[a-z-]+:/u;

/** What is wrong with the list, given what became of the documents that were taken. */
export function faultsOf(list, results, ids, limit = most) {
  const listed = Object.keys(list);
  return [
    ...(listed.length > limit ? [`${listed.length} documents are listed as unreadable, not ${limit}`] : []),
    ...listed.filter((id) => !ids.includes(id)).map((id) => `${id} is listed, and there is no such document`),
    ...results.flatMap(({ id, pass, why }) => {
      const known = Object.hasOwn(list, id);
      if (pass) return known ? [`${id} passes: take it off the list`] : [];
      if (!known) return [`${id}: ${why}`];
      return answered.test(why) ? [] : [`${id} is listed, but not answered clearly: ${why}`];
    }),
  ];
}

export async function corpus() {
  const documents = JSON.parse(readFileSync(path.join(shared, 'corpus/index.json'), 'utf8'));
  // A part by default, of every version: all documents would take three times as long as everything else together.
  const part = documents
    .filter(({ bytes }) => bytes < 400_000)
    .sort((one, other) => (one.version > other.version ? -1 : 1))
    .filter(({ id }, index) => index % 3 === 0 || Object.hasOwn(unreadable, id));
  const taken = process.env['SHARED_CHECKS'] === 'all' ? documents : part;
  const filter = `^(?:${taken.map(({ id }) => id.replaceAll('.', '\\.')).join('|')})$`;
  const json = path.join(scratch, 'corpus.json');
  rmSync(json, { force: true });
  const command = 'node dist/cli.js generate {spec} --out {out}';
  const args = ['--cmd', command, '--corpus', path.join(shared, 'corpus'), '--filter', filter, '--json', json];
  const { out, all } = await whatever([path.join(tools, 'check-corpus.mjs'), ...args]);
  if (!existsSync(json)) throw new Error(tail(all));
  const results = JSON.parse(readFileSync(json, 'utf8'));
  const faults = faultsOf(
    unreadable,
    results,
    documents.map(({ id }) => id),
  );
  if (results.length !== taken.length) faults.push(`${results.length} of ${taken.length} documents were tried`);
  const told = Object.entries(unreadable).map(([id, why]) => `  unreadable ${id}: ${why}`);
  if (faults.length > 0) throw new Error([...faults, tail(out)].join('\n'));
  return [out.trimEnd(), ...told].join('\n');
}
