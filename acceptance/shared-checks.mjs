// The checks that need the material in ../shared; without that folder there is nothing to do.
//   node acceptance/shared-checks.mjs [words of the names of the checks to run]
// SHARED_CHECKS=all takes the whole corpus, not a part of it. The last line is the count, for .ci/run.
import { existsSync, rmSync } from 'node:fs';
import { freshDist } from '../scripts/run.mjs';
import { checks } from './shared/checks.mjs';
import { install, scratch, shared } from './shared/tools.mjs';

if (!existsSync(shared)) {
  console.log('shared checks: skipped, there is no ../shared');
  process.exit(0);
}
if (freshDist() !== 0) process.exit(1);
rmSync(scratch, { recursive: true, force: true });
await install();
const words = process.argv.slice(2);
const failed = [];
let passed = 0;
for (const { name, run: perform } of checks.filter((row) => words.every((word) => row.name.includes(word)))) {
  const began = Date.now();
  const time = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const indent = (text) => text.replaceAll(/^/gmu, '    ');
  try {
    const found = await perform();
    passed += 1;
    console.log(`ok   ${name} (${time()})${found ? `\n${indent(found)}` : ''}`);
  } catch (error) {
    failed.push(name);
    console.log(`FAIL ${name} (${time()})\n${indent(error.message)}`);
  }
}
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
