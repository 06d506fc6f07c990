// Bundles the command line below dist/: some two hundred modules and the libraries they import are one script, which starts
// with the code that V8 made of it before (generator/cli/start.ts).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleTsMorph, printing } from './bundle-ts-morph.mjs';
import { bundledPackages, licences } from './licences.mjs';
import { root } from './root.mjs';

/** What stays where it is installed: native, or seldom needed. A script cannot import by itself: it is given what does. */
const external = ['oxfmt', 'prettier', 'jiti', '@apidevtools/swagger-parser', '@seriousme/openapi-schema-validator'];
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
const load = (name) => (${JSON.stringify(printing)}.includes(name) ? bundled('ts-morph') : require('ts-morph'))[name];
for (const name of ${JSON.stringify(rest)})
  Object.defineProperty(module.exports, name, { enumerable: true, get: () => load(name) });`;
      return { contents };
    });
  },
};

/** How every script is made. */
const common = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** Packages that most runs have no need of are scripts of their own, which the first use of one of their exports loads. */
const late = ['@readme/httpsnippet', 'diff', 'handlebars', 'htmlparser2', 'json-p3', 'markdown-it', 'yaml'];

/** The name of a late package's script. */
const scriptOf = (name) => name.replace(/^.*\//u, '');

const latePackages = {
  name: 'late packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${late.join('|')})$`) }, ({ path: name }) => ({
      path: name,
      namespace: 'script',
    }));
    onLoad({ filter: /./, namespace: 'script' }, ({ path: name }) => {
      const start = `const NAME = ${JSON.stringify(scriptOf(name))};\nmodule.exports = `;
      // A package that is a class: whatever is asked of it is asked of the one in the script.
      if (typeof installed(name) === 'function') {
        const handler = `get: (_, key) => bundled(NAME)[key], construct: (_, given) => new (bundled(NAME))(...given)`;
        return { contents: `${start}new Proxy(function () {}, { ${handler} });`, resolveDir: root };
      }
      const exported = Object.keys(installed(name))
        .filter((key) => key !== '__esModule')
        .map((key) => `get ${key}() { return bundled(NAME).${key}; }`);
      return { contents: `${start}{ ${exported.join(', ')} };`, resolveDir: root };
    });
  },
};

/** Writes the script of a late package; returns what esbuild says of its inputs. */
async function bundleLate(name, folder) {
  const { metafile } = await build({
    ...common,
    stdin: { contents: `module.exports = require(${JSON.stringify(name)});`, resolveDir: root },
    outfile: path.join(folder, `${scriptOf(name)}.cjs`),
  });
  return metafile;
}

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

/** The library, which other programs import: the same scripts, without what only a process of our own may do. */
const library = 'index';

/** Puts the bundle into `bundle/` of a folder that the compiler has filled, and has the programs there start it. */
export async function bundle(dist) {
  const folder = path.join(dist, 'bundle');
  const exported = Object.keys(await import(pathToFileURL(path.join(dist, `${library}.js`)).href));
  const starts = [...programs, library].map(
    (name) => `exports[${JSON.stringify(name)}] = () => require('./${name}.js');`,
  );
  const { metafile } = await build({
    stdin: { contents: starts.join('\n'), resolveDir: dist },
    outfile: path.join(folder, 'specwright.cjs'),
    ...common,
    external,
    plugins: [tsMorph, latePackages, ownPlaces(dist)],
  });
  const others = await Promise.all([bundleTsMorph(folder), ...late.map((name) => bundleLate(name, folder))]);
  const packages = bundledPackages([metafile, ...others]);
  writeFileSync(path.join(dist, 'THIRD-PARTY-LICENCES.txt'), licences(packages));
  const digests = Object.fromEntries(
    ['specwright', 'ts-morph', ...late.map(scriptOf)].map((name) => {
      const text = readFileSync(path.join(folder, `${name}.cjs`));
      return [name, createHash('sha256').update(text).digest('hex')];
    }),
  );
  for (const name of [...programs, library]) {
    const up = path.posix.relative(path.posix.dirname(name), 'bundle/');
    const from = JSON.stringify(up.startsWith('.') ? up : `./${up}`);
    const given = `{ at: new URL(${from} + '/', import.meta.url).href, digests: ${JSON.stringify(digests)} }`;
    const contents =
      name === library
        ? `import { openBundle } from './cli/bundle.js';
           export const { ${exported.join(', ')} } = openBundle(${given})('specwright')[${JSON.stringify(name)}]();`
        : `import { start } from './cli/start.js';\nstart(${given}, ${JSON.stringify(name)});`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: dist },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      supported: { 'regexp-unicode-property-escapes': true },
    });
    const head = name === library ? '' : '#!/usr/bin/env node\n';
    writeFileSync(path.join(dist, `${name}.js`), `${head}${outputFiles[0].text}`);
  }
}
