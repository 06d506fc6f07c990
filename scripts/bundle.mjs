// Bundles the command line below dist/: some two hundred modules and the libraries they import start as a few files.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { bundleTsMorph, printing } from './bundle-ts-morph.mjs';

/**
 * CommonJS that is large: `require` loads it, since `import` would read all of it for the names that it exports. Where its
 * enumerations are enough, it is not loaded at all.
 */
const required = /^ts-morph$/;

/** What stays where it is installed: native, or seldom needed. */
const external = ['oxfmt', 'prettier', 'jiti', 'swagger2openapi', '@apidevtools/swagger-parser'];

/** Modules of CommonJS within the bundle ask for `require`; those outside are loaded by it under a name of our own. */
const banner = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url), requireInstalled = require;`;

const installed = createRequire(import.meta.url);

const isEnumeration = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => ['string', 'number'].includes(typeof one));

const byRequire = {
  name: 'by require',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: required }, (found) => ({ path: found.path, namespace: 'required' }));
    onLoad({ filter: /./, namespace: 'required' }, ({ path: name }) => {
      const members = Object.entries(installed(name));
      const plain = members.filter(([, member]) => isEnumeration(member));
      const rest = members.filter(([, member]) => !isEnumeration(member)).map(([key]) => key);
      const contents = `module.exports = ${JSON.stringify(Object.fromEntries(plain))};
const loaded = new Map();
const load = (name) => {
  const from = ${JSON.stringify(printing)}.includes(name) ? './ts-morph.cjs' : ${JSON.stringify(name)};
  return loaded.get(from) ?? loaded.set(from, requireInstalled(from)).get(from);
};
for (const name of ${JSON.stringify(rest)})
  Object.defineProperty(module.exports, name, { enumerable: true, get: () => load(name)[name] });`;
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
      const text = readFileSync(file, 'utf8');
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${JSON.stringify(from)}, import.meta.url).href`),
        loader: 'js',
      };
    });
  },
});

/** The programs: the command line, and what it starts for many projects. */
const programs = ['cli', 'cli/projects/worker'];

/** Puts the bundle into `bundle/` of a folder that the compiler has filled, and has the programs there start it. */
export async function bundle(dist) {
  await build({
    entryPoints: Object.fromEntries(programs.map((name) => [path.basename(name), path.join(dist, `${name}.js`)])),
    outdir: path.join(dist, 'bundle'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    banner: { js: banner },
    legalComments: 'external',
    logLevel: 'warning',
    plugins: [byRequire, ownPlaces(dist)],
  });
  await bundleTsMorph(path.join(dist, 'bundle'));
  for (const name of programs) {
    const up = path.posix.relative(path.posix.dirname(name), `bundle/${path.basename(name)}.js`);
    const from = up.startsWith('.') ? up : `./${up}`;
    writeFileSync(path.join(dist, `${name}.js`), `#!/usr/bin/env node\nimport '${from}';\n`);
  }
}
