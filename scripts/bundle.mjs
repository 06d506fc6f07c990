// Bundles the command line below dist/: some two hundred modules and the libraries they import are one script, which starts
// with the code that V8 made of it before (generator/cli/start.ts).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleTsMorph, printing } from './bundle-ts-morph.mjs';
import { bundledPackages, licences } from './licences.mjs';

/** What stays where it is installed: native, or seldom needed. A script cannot import by itself: it is given what does. */
const external = ['oxfmt', 'prettier', 'jiti', '@apidevtools/swagger-parser'];
const imported = new RegExp(`\\bimport\\((["'])(node:[\\w/]+|${external.join('|')})\\1\\)`, 'gu');

const installed = createRequire(import.meta.url);

const isEnumeration = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => ['string', 'number'].includes(typeof one));

/** ts-morph is large: its enumerations stand in the script, and the rest is loaded when it is first asked for. */
const tsMorph = {
  name: 'ts-morph',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ts-morph$/ }, ({ path: name, namespace }) =>
      // What stands for it asks for the one that is installed.
      namespace === 'late' ? { path: name, external: true } : { path: name, namespace: 'late' },
    );
    onLoad({ filter: /./, namespace: 'late' }, ({ path: name }) => {
      const members = Object.entries(installed(name));
      const plain = members.filter(([, member]) => isEnumeration(member));
      const rest = members.filter(([, member]) => !isEnumeration(member)).map(([key]) => key);
      const contents = `module.exports = ${JSON.stringify(Object.fromEntries(plain))};
const loaded = {};
const load = (name) => (${JSON.stringify(printing)}.includes(name) ? bundled('ts-morph') : require('ts-morph'))[name];
for (const name of ${JSON.stringify(rest)})
  Object.defineProperty(module.exports, name, { enumerable: true, get: () => (loaded[name] ??= load(name)) });`;
      return { contents };
    });
  },
};

/** Our own modules find templates and sources beside them: each keeps its own place. */
const ownPlaces = (dist) => ({
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path: file }) => {
      if (path.relative(dist, file).startsWith('..')) return undefined;
      const from = path.relative(path.join(dist, 'bundle'), file).split(path.sep).join('/');
      const contents = readFileSync(file, 'utf8')
        .replaceAll('import.meta.url', `new URL(${JSON.stringify(from)}, place).href`)
        .replaceAll(imported, 'importInstalled($1$2$1)');
      return { contents, loader: 'js' };
    });
  },
});

/** The programs: the command line, and what it starts for many projects. */
const programs = ['cli', 'cli/projects/worker'];

/** Puts the bundle into `bundle/` of a folder that the compiler has filled, and has the programs there start it. */
export async function bundle(dist) {
  const folder = path.join(dist, 'bundle');
  const starts = programs.map((name) => `exports[${JSON.stringify(name)}] = () => require('./${name}.js');`);
  const { metafile } = await build({
    stdin: { contents: starts.join('\n'), resolveDir: dist },
    outfile: path.join(folder, 'specwright.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true },
    external,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [tsMorph, ownPlaces(dist)],
  });
  const packages = bundledPackages([metafile, await bundleTsMorph(folder)]);
  writeFileSync(path.join(dist, 'THIRD-PARTY-LICENCES.txt'), licences(packages));
  const digests = Object.fromEntries(
    ['specwright', 'ts-morph'].map((name) => {
      const text = readFileSync(path.join(folder, `${name}.cjs`));
      return [name, createHash('sha256').update(text).digest('hex')];
    }),
  );
  for (const name of programs) {
    const up = path.posix.relative(path.posix.dirname(name), 'bundle/');
    const from = JSON.stringify(up.startsWith('.') ? up : `./${up}`);
    const given = `{ at: new URL(${from} + '/', import.meta.url).href, digests: ${JSON.stringify(digests)} }`;
    const { outputFiles } = await build({
      stdin: {
        contents: `import { start } from './cli/start.js';\nstart(${given}, ${JSON.stringify(name)});`,
        resolveDir: dist,
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
    });
    writeFileSync(path.join(dist, `${name}.js`), `#!/usr/bin/env node\n${outputFiles[0].text}`);
  }
}
