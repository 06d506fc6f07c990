// What Specwright is measured against that others wrote: scenarios, real servers, a validating proxy.
//   node acceptance/run.mjs [names of parts] [--only words,...]
// SHARED_CHECKS=all takes all of each part, not a sample. The last line counts.
import { freshDist } from '../scripts/run.mjs';
import { parts } from './parts.mjs';
import { Skipped } from './tools.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--only');
const words = at < 0 ? [] : args[at + 1].split(',');
const names = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
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
    const { figures, faults } = await part.run({ words, log: (line) => console.log(`  ${line}`) });
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
