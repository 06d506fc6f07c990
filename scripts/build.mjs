// Builds dist/ from generator/: a clean folder, the compiler, and a bin that can be run.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const require = createRequire(import.meta.url);
const compiler = require.resolve('typescript/lib/tsc.js');

rmSync(inRoot('dist'), { recursive: true, force: true });
const { status, error } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (error) throw error;
if (status !== 0) process.exit(status ?? 1);
const bin = inRoot('dist/cli.js');
if (existsSync(bin)) chmodSync(bin, 0o755);
