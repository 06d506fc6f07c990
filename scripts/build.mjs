// Builds dist/ from generator/: the compiler, the templates, the bundle of the command line, the
// scripts of sites, a bin that can be run, and only then the old folder goes.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { bundleBrowser } from './bundle-browser.mjs';
import { precompile } from './precompile.mjs';
import { root } from './root.mjs';

const compiler = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
const scratch = path.join(root, '.scratch');
mkdirSync(scratch, { recursive: true });
const made = mkdtempSync(path.join(scratch, 'dist-'));

try {
  const { status, error } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', made], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status === 0) {
    await precompile(made);
    await bundle(made);
    await bundleBrowser(made);
    chmodSync(path.join(made, 'cli.js'), 0o755);
    chmodSync(made, 0o755);
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
    renameSync(made, path.join(root, 'dist'));
  }
  process.exitCode = status ?? 1;
} finally {
  rmSync(made, { recursive: true, force: true });
}
