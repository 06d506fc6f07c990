// Bundles a program of generator/ from its source, for tests that start it as a process of its own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

/** Our own modules find templates and sources beside them, and other programs beside the bundle. */
const ownPlaces = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /generator[\\/].*\.ts$/ }, ({ path: file }) => {
      const here = JSON.stringify(pathToFileURL(file).href);
      return { contents: readFileSync(file, 'utf8').replaceAll('import.meta.url', here), loader: 'ts' };
    });
  },
};

/** Writes the bundle of `generator/<name>.ts` to a path below the root, where the packages that it imports are found. */
export async function fromSource(name, outfile) {
  await build({
    entryPoints: [path.join(root, 'generator', `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [ownPlaces],
  });
}
