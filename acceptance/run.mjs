// What Specwright is measured against that others wrote: scenarios, real servers, a validating proxy.
//   node acceptance/run.mjs [names of parts] [--only words,...] [--sample] [--update]
// --update takes what passes off the lists.
// --only takes the cases with one of the words in their names, --sample a fixed part where all takes long, unless SHARED_CHECKS=all.
// The last line counts the parts.
import { parseArgs } from 'node:util';
import { freshDist } from '../scripts/run.mjs';
import { parts } from './parts.mjs';
import { Skipped } from './tools.mjs';

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    sample: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
});
const words = values.only?.split(',') ?? [];
const sample = values.sample && process.env['SHARED_CHECKS'] !== 'all';
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
if (freshDist() !== 0) process.exit(1);
const count = { passed: 0, failed: 0, skipped: 0 };
for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
  console.log(`== ${part.name}`);
  try {
    const { figures, faults } = await part.run({
      words,
      sample,
      isUpdate: values.update,
      log: (line) => console.log(`  ${line}`),
    });
    console.log(`${part.name}: ${figures}`);
    for (const fault of faults) console.log(`  FAIL ${fault}`);
    count[faults.length > 0 ? 'failed' : 'passed'] += 1;
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
    console.log(`${part.name}: skipped, ${error.message}`);
    count.skipped += 1;
  }
}
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 ? 1 : 0;
