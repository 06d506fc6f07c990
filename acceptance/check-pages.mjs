// Follows the links of pages; takes every sample out of them, checks them with the compiler against the SDK, and runs them
// against a server that answers from the document. Without an SDK only links are looked at.
//   node acceptance/check-pages.mjs [--types] <folder with docs/ and sdk/>=<document> ...
// Prints the figures of all folders and a line for each fault; exit 1 where there is one.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../scripts/root.mjs';
import { readDocument } from './pages/document.mjs';
import { samplesBelow } from './pages/extract.mjs';
import { linkFaults, pagesBelow } from './pages/links.mjs';
import { runSamples } from './pages/run.mjs';

const options = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
};

/** What the compiler says of the samples and the sources that they use, a line for each complaint. */
function complaints(folder, name, sdk) {
  const paths = { [name]: [path.join(sdk, 'src/index.ts')], [`${name}/*`]: [path.join(sdk, 'src/*')] };
  const file = path.join(folder, 'tsconfig.json');
  writeFileSync(file, JSON.stringify({ compilerOptions: { ...options, paths }, include: ['samples'] }));
  const compiler = path.join(root, 'node_modules/typescript/lib/tsc.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', file], { cwd: folder, maxBuffer: 1 << 26 }, (error, stdout) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve(error !== null && lines.length === 0 ? [error.message] : lines);
    });
  });
}

const nothing = { samples: 0, ran: 0, operations: [], called: { method: new Set(), function: new Set() }, faults: [] };

/** What the samples of the pages in a folder come to. */
async function checkSamples(out, document, withTypes) {
  const sdk = path.resolve(out, 'sdk');
  if (!existsSync(sdk) || !existsSync(path.resolve(out, 'docs'))) return nothing;
  const { name } = JSON.parse(readFileSync(path.join(sdk, 'package.json'), 'utf8'));
  const samples = samplesBelow(path.resolve(out, 'docs'), name);
  const folder = mkdtempSync(path.join(tmpdir(), 'specwright-samples-'));
  try {
    const result = await runSamples(samples, await readDocument(document), { name, sdk, folder });
    const said = withTypes ? await complaints(folder, name, sdk) : [];
    const missing = ['method', 'function'].flatMap((kind) =>
      result.operations
        .filter((key) => !result.called[kind].has(key))
        .map((key) => `${key} is called by no sample of a ${kind}`),
    );
    return { samples: samples.length, ...result, faults: [...result.faults, ...said, ...missing] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const given = process.argv.slice(2);
const withTypes = given.includes('--types');
const sum = { links: 0, samples: 0, ran: 0, operations: 0, method: 0, function: 0 };
const faults = [];
for (const pair of given.filter((word) => word !== '--types')) {
  const [out, document] = pair.split('=');
  const found = await checkSamples(out, document, withTypes);
  const links = linkFaults(pagesBelow(path.resolve(out, 'docs')));
  const all = [...found.faults, ...links.faults.map((link) => `${link} leads nowhere`)];
  faults.push(...all.map((fault) => `${path.basename(out)}: ${fault}`));
  sum.links += links.count;
  sum.samples += found.samples;
  sum.ran += found.ran;
  sum.operations += found.operations.length;
  sum.method += found.called.method.size;
  sum.function += found.called.function.size;
}
for (const fault of faults) console.log(fault);
console.log(
  `${sum.links} links; ${sum.samples} samples${withTypes ? ' checked' : ''}, ${sum.ran} ran; ${sum.operations} operations, ${sum.method} called through the client, ${sum.function} through functions; ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
