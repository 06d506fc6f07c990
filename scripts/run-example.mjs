// Runs the examples of which the names are given, or all: node scripts/run-example.mjs petshop
// Each is bundled with what it imports; the `paths` of examples/tsconfig.json say where the generated SDKs lie.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

const programOf = (name) => path.join(root, 'examples', name, 'main.ts');
const all = readdirSync(path.join(root, 'examples')).filter((name) => existsSync(programOf(name)));
const given = process.argv.slice(2);
const unknown = given.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no example ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(2);
}

/** What an example takes from an installed package is imported as it is, not bundled: it finds its own files. */
const packages = {
  specwright: path.join(root, 'dist/index.js'),
  'specwright/target': path.join(root, 'dist/target.js'),
  vite: createRequire(import.meta.url).resolve('vite'),
};
const installed = {
  name: 'installed',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^(?:${Object.keys(packages).join('|')})$`) }, (wanted) => ({
      path: pathToFileURL(packages[wanted.path]).href,
      external: true,
    })),
};

/** The SDKs of output/ leave the runtime out, except for the pet shop's; esbuild knows no `rootDirs`. */
const runtime = {
  name: 'runtime',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path: wanted, resolveDir }) => {
      const [, inside] = /[\\/]output[\\/].*[\\/]sdk[\\/]src(.*)$/u.exec(resolveDir) ?? [];
      const file = wanted.replace(/js$/u, 'ts');
      if (inside === undefined || existsSync(path.join(resolveDir, file))) return undefined;
      return { path: path.join(root, 'generator/runtime/typescript/src', inside, file) };
    }),
};

const folder = mkdtempSync(path.join(tmpdir(), 'specwright-example-'));
try {
  for (const name of given.length > 0 ? given : all) {
    if (given.length !== 1) console.log(`== ${name}`);
    const outfile = path.join(folder, `${name}.mjs`);
    await build({
      entryPoints: [programOf(name)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      plugins: [installed, runtime],
    });
    const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
