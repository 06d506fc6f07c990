// Runs a TypeScript program: node scripts/run-example.mjs examples/sessions/main.ts
// It is bundled with what it imports; the `paths` of examples/tsconfig.json say where a generated SDK lies.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const [program, ...args] = process.argv.slice(2);
if (program === undefined) {
  console.error('usage: node scripts/run-example.mjs <program.ts> [arguments]');
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), 'specwright-example-'));
try {
  const outfile = path.join(folder, 'main.mjs');
  await build({ entryPoints: [program], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
  const { status } = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
