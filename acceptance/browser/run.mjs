// Checks the sites of several documents in headless Chromium.
//   node acceptance/browser/run.mjs [words of the names of the checks to run]
// SHARED_CHECKS=all looks at all pages where a fixed sample is the default. The last line is the count, for .ci/run.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { freshDist } from '../../scripts/run.mjs';
import { checks } from './checks.mjs';
import { launch } from './chromium.mjs';
import { closeSites, scratch } from './sites.mjs';

const words = process.argv.slice(2);
const all = process.env['SHARED_CHECKS'] === 'all';
const shown = 20;
const count = { passed: 0, failed: 0 };

const indent = (text) => text.replaceAll(/^/gmu, '    ');

/** Prints how a check ended. A check that looked at nothing has not passed. */
function print(name, { figures, faults }, began) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  count[faults.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n${indent(figures)}`);
  for (const fault of faults.slice(0, shown)) console.log(indent(fault));
  if (faults.length <= shown) return;
  const file = path.join(scratch, 'faults', `${name.replaceAll(/[^a-z\d]+/giu, '-')}.txt`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${faults.join('\n')}\n`);
  console.log(indent(`and ${faults.length - shown} more, all of them in ${path.relative(root, file)}`));
}

if (freshDist() !== 0) process.exit(1);
let browser;
try {
  browser = await launch();
} catch (error) {
  console.log(`FAIL a browser\n${indent(error.message)}\n0 passed, 1 failed`);
  process.exit(1);
}
for (const check of checks.filter(({ name }) => words.every((word) => name.includes(word)))) {
  const began = Date.now();
  try {
    const results = await check.run({ browser, all });
    if (results === undefined) console.log(`skip ${check.name}: its document is not here`);
    for (const [name, result] of Object.entries(results ?? {})) print(`${check.name}: ${name}`, result, began);
  } catch (error) {
    print(check.name, { figures: 'did not run', faults: [error.stack] }, began);
  }
}
await browser.close();
await closeSites();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
