// Bundles what prints structures: ts-morph, with the part of TypeScript that printing needs. Loading all of TypeScript takes
// longer than printing a hundred files.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const installed = createRequire(createRequire(import.meta.url).resolve('ts-morph'));
const common = installed.resolve('@ts-morph/common');
const whole = path.join(path.dirname(common), 'typescript.js');

/** The first modules of TypeScript, in the order in which they stand in its one file: from the core to the scanner. */
const [first, behind] = ['\n// src/compiler/corePublic.ts\n', '\n// src/compiler/utilitiesPublic.ts\n'];

/** What of ts-morph is bundled; whoever asks for more gets what is installed. */
export const printing = ['printStructure'];

/** What ts-morph asks for when it is loaded and when it prints. */
const needed = ['NewLineKind', 'ScriptTarget', 'SyntaxKind', 'createScanner', 'version'];

/** The text of that part as a module of its own. */
function scannerText() {
  const text = readFileSync(whole, 'utf8');
  const [start, end] = [text.indexOf(first), text.indexOf(behind)];
  if (start < 0 || end < start) throw new Error(`${whole} is not laid out as it was; see scripts/bundle-ts-morph.mjs.`);
  const license = text.slice(0, text.indexOf('*/') + 2);
  const helper = `const __export = (target, all) => {
  for (const name in all) Object.defineProperty(target, name, { get: all[name], enumerable: true });
};`;
  return `${license}\n${helper}${text.slice(start, end)}\nexport { ${needed.join(', ')} };\n`;
}

/** All of TypeScript, as it is installed, for whoever asks for more. */
const wholeText = `const { createRequire } = require('node:module');
const path = require('node:path');
let whole;
module.exports = () => {
  if (whole === undefined) {
    const common = createRequire(createRequire(__filename).resolve('ts-morph')).resolve('@ts-morph/common');
    whole = createRequire(__filename)(path.join(path.dirname(common), 'typescript.js'));
  }
  return whole;
};`;

/** Under the names of TypeScript the part, and behind those that it lacks the whole. */
const typescriptText = (names) => `const part = require('typescript-part');
const whole = require('typescript-whole');
for (const name of ${JSON.stringify(names)}) {
  const get = name in part ? () => part[name] : () => whole()[name];
  Object.defineProperty(exports, name, { enumerable: true, get });
}`;

/** What the part names and does not hold: of these, only functions and enumerations are used, and only where something is wrong. */
const missingText = (exported) =>
  [
    "import whole from 'typescript-whole';",
    ...Object.entries(exported)
      .filter(([name]) => !(name in globalThis))
      .map(([name, value]) =>
        typeof value === 'function'
          ? `export const ${name} = (...given) => whole().${name}(...given);`
          : `export const ${name} = /* @__PURE__ */ new Proxy({}, { get: (_, key) => whole().${name}[key] });`,
      ),
  ].join('\n');

/** The declarations of the standard library, which only a project reads. */
const withoutLibrary = (text) => text.replace(/(?<=\nconst libFiles = )\[\{\n[\s\S]*?\n {4}\}\];/u, '[];');

/** Writes `ts-morph.cjs` into a folder; returns what esbuild says of its inputs. */
export async function bundleTsMorph(folder) {
  const exported = createRequire(import.meta.url)(whole);
  const virtual = {
    'typescript-part': () => scannerText(),
    'typescript-whole': () => wholeText,
    'typescript-missing': () => missingText(exported),
    './typescript': () => typescriptText(Object.keys(exported)),
  };
  const { metafile } = await build({
    stdin: { contents: `export { ${printing.join(', ')} } from 'ts-morph';`, resolveDir: root },
    outfile: path.join(folder, 'ts-morph.cjs'),
    inject: ['typescript-missing'],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [
      {
        name: 'part of TypeScript',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(?:typescript-(?:part|whole|missing)|\.\/typescript)$/ }, ({ path: name }) => ({
            path: name,
            namespace: 'part',
          }));
          onLoad({ filter: /./, namespace: 'part' }, ({ path: name }) => ({ contents: virtual[name]() }));
          onLoad({ filter: /[\\/]ts-morph-common\.js$/ }, ({ path: file }) => ({
            contents: withoutLibrary(readFileSync(file, 'utf8')),
          }));
        },
      },
    ],
  });
  return metafile;
}
