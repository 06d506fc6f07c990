// Bundles the scripts of sites, which run in the browsers of their readers, into `browser/` of a built folder.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const source = path.join(root, 'generator/browser');

/** Each file at the top of the folder is a script; a site loads them as classic ones, which work on `file://` too. */
const scripts = readdirSync(source)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => path.join(source, name));

/** Writes the scripts, minified. */
export async function bundleBrowser(dist) {
  await build({
    entryPoints: scripts,
    outdir: path.join(dist, 'browser'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // The text of a script is the same in whatever encoding a server declares.
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  });
}
