import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bench, root } from './paths.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const installed = (file) => path.join(bench, 'node_modules', file);
const quoted = JSON.stringify;

/** Node as it runs the benchmark, and the newer one that some peers ask for. */
const nodes = { own: () => process.execPath, 22: () => installed('node/bin/node') };

/**
 * What is measured, one row each. `config` gives the text of a configuration file, which `args` get as `file`; all paths
 * are absolute. README.md of this folder says why each is set as it is.
 */
const peers = [
  {
    id: 'openapi-typescript',
    package: 'openapi-typescript',
    writes: 'types',
    node: 'own',
    args: ({ document, out }) => [installed('openapi-typescript/bin/cli.js'), document, '-o', `${out}/types.ts`],
    grows: true,
  },
  {
    id: 'hey-api',
    name: '@hey-api/openapi-ts',
    package: '@hey-api/openapi-ts',
    writes: 'types, functions, fetch client',
    node: 22,
    args: ({ document, out }) => [installed('@hey-api/openapi-ts/bin/run.js'), '-i', document, '-o', out],
  },
  {
    id: 'hey-api-zod',
    name: '@hey-api/openapi-ts, zod',
    package: '@hey-api/openapi-ts',
    writes: 'types, functions, fetch client, zod schemas',
    node: 22,
    config: ({ document, out }) => `export default {
  input: ${quoted(document)},
  output: { path: ${quoted(out)} },
  plugins: ['@hey-api/typescript', '@hey-api/client-fetch', { name: '@hey-api/sdk', validator: true }, 'zod'],
};
`,
    args: ({ file }) => [installed('@hey-api/openapi-ts/bin/run.js'), '-f', file],
  },
  {
    id: 'orval',
    package: 'orval',
    writes: 'types, fetch functions',
    node: 22,
    config: ({ document, out }) => `export default {
  api: {
    input: { target: ${quoted(document)} },
    output: { mode: 'tags-split', target: ${quoted(`${out}/api.ts`)}, schemas: ${quoted(`${out}/model`)}, client: 'fetch' },
  },
};
`,
    args: ({ file }) => [installed('orval/dist/bin/orval.mjs'), '--config', file],
  },
  {
    id: 'kubb',
    package: '@kubb/core',
    writes: 'types, fetch functions',
    node: 'own',
    config: ({ document, out }) => `import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';

export default defineConfig({
  input: { path: ${quoted(document)} },
  output: { path: ${quoted(out)}, format: false, lint: false },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: 'fetch' })],
});
`,
    args: ({ file }) => [installed('@kubb/cli/bin/kubb.cjs'), 'generate', '--config', file, '--silent'],
  },
  {
    id: 'typed-openapi',
    package: 'typed-openapi',
    writes: 'types, one typed fetch client',
    node: 'own',
    args: ({ document, out }) => [
      installed('typed-openapi/bin.js'),
      document,
      '--output',
      // It takes the path from the folder in which it runs, even where it is absolute.
      path.join(path.relative(bench, out), 'client.ts'),
      '--default-fetcher',
    ],
  },
];

const generate = ({ document, out, configuration }) => [
  path.join(root, 'dist/cli.js'),
  'generate',
  document,
  '--quiet',
  '--out',
  out,
  ...(configuration === undefined ? [] : ['--config', configuration]),
];
const own = { package: 'specwright', node: 'own', args: generate, grows: true };

/** Specwright from nothing, and then in the folder of that run: `after` is what has happened to the document since. */
const ours = [
  { ...own, id: 'specwright', name: 'Specwright', writes: 'types, codecs, functions, clients, runtime, all pages' },
  { ...own, id: 'specwright-unchanged', name: 'Specwright, nothing changed', writes: 'what changed', after: 'nothing' },
  {
    ...own,
    id: 'specwright-changed',
    name: 'Specwright, one description changed',
    writes: 'what changed',
    after: 'edit',
  },
];

const complete = (row) => ({
  name: row.id,
  ...row,
  version: json(
    row.package === 'specwright' ? path.join(root, 'package.json') : installed(`${row.package}/package.json`),
  ).version,
  program: nodes[row.node](),
});

/** All names that `--peers` takes. */
export const peerIds = peers.map(({ id }) => id);

/** Groups of rows in the order in which they run: Specwright's, then each peer by itself. */
export const groups = (wanted = peerIds) => [
  ours.map(complete),
  ...peers.filter(({ id }) => wanted.includes(id)).map((row) => [complete(row)]),
];
