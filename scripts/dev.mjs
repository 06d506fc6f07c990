// On each change: rebuilds, says where output/ is no longer what is generated, and reruns the tests concerned.
import { watch } from 'node:fs';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { freshDist, made, node, say } from './run.mjs';
import { root } from './root.mjs';

const watched = ['generator', 'templates', 'specs'];
const quiet = 200; // milliseconds without a change, as editors write a file in several steps

/** The tests that a change concerns: what imports a module; every golden test where no import tells. */
function tests(changed) {
  const modules = changed.filter((file) => file.startsWith('generator/') && file.endsWith('.ts'));
  const data = changed.length > modules.length ? ['generator/specs.test.ts', 'generator/output.test.ts'] : [];
  return [...modules, ...data];
}

function work(changed) {
  console.log(`\n— ${changed.length === 0 ? 'begin' : changed.join(', ')}`);
  if (freshDist() !== 0) return;
  const codes = made.map((args) => say(['dist/cli.js', 'check', '--quiet', ...args]));
  if (codes.some((code) => code === 1)) console.log('`npm run update` writes these changes to output/.');
  if (changed.length > 0) node(['node_modules/vitest/vitest.mjs', 'related', '--run', ...tests(changed)]);
  console.log('— watching; Ctrl-C ends');
}

const pending = new Set();
let timer;
for (const folder of watched) {
  watch(path.join(root, folder), { recursive: true }, (_, name) => {
    if (name === null || name.endsWith('~')) return;
    pending.add(`${folder}/${name.split(path.sep).join('/')}`);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = [...pending].sort();
      pending.clear();
      work(changed);
    }, quiet);
  });
}
work([]);
