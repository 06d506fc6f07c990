// Mutations of documents, one after another through the library in one process:
//   node proofs/mutations/run.mjs FOLDER COUNT [SEED [FROM]]
// FOLDER holds documents; FROM skips the first mutations of a seed, so that one that fails can be looked at by itself.
// Prints a line per fault, and in the end how many were generated, how many refused, and the slowest. Ends with 1 where
// there was a fault.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentsIn, mutations } from './mutations.mjs';
import { tryOne } from './try.mjs';

/** Seconds after which a run is said to hang. */
const limit = 20;

const [folder, count, seed = '1', from = '0'] = process.argv.slice(2);
const documents = documentsIn(folder);
const scratch = mkdtempSync(path.join(tmpdir(), 'mutations-'));
const seen = new Set();
const tally = { generated: 0, refused: 0, faults: 0 };
let slowest = { seconds: 0, name: '' };
let number = 0;
for (const mutation of mutations(documents, Number(count), Number(seed))) {
  number += 1;
  if (number <= Number(from)) continue;
  const { ok, seconds, faults: found } = await tryOne(mutation, path.join(scratch, mutation.name), seen);
  const faults = seconds > limit ? [...found, `${seconds.toFixed(1)} s`] : found;
  if (seconds > slowest.seconds) slowest = { seconds, name: mutation.name };
  tally[ok ? 'generated' : 'refused'] += 1;
  tally.faults += faults.length > 0 ? 1 : 0;
  for (const fault of faults.slice(0, 5))
    console.log(`${number} ${mutation.name} (${mutation.done.join(', ')}): ${fault}`);
  if (process.stderr.isTTY) process.stderr.write(`\r${number}/${count}`);
}
rmSync(scratch, { recursive: true, force: true });
const { generated, refused, faults } = tally;
console.log(
  `${generated + refused} mutations: ${generated} generated, ${refused} refused, ${faults} faults; ` +
    `the slowest ${slowest.seconds.toFixed(1)} s (${slowest.name})`,
);
process.exitCode = faults > 0 ? 1 : 0;
