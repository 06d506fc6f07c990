import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Runs Node in the project's root with what it prints shown as it comes; gives the exit code. */
export function node(args, env = {}) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? 1;
}

/** Prints a command as it would be typed in the root, and runs it. */
export function say(args, env = {}) {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value} `);
  console.log(`$ ${settings.join('')}node ${args.join(' ')}`);
  return node(args, env);
}

/** Builds dist/ where a source is newer than it; gives the exit code. */
export function freshDist() {
  const built = statSync(path.join(root, 'dist/cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(path.join(root, 'generator'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'),
  );
  const newer = sources.some((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs > built);
  return newer ? node(['scripts/build.mjs']) : 0;
}

/** The configurations of specs/gr4vy-sessions, relative to the root. */
export const sessions = readdirSync(path.join(root, 'specs/gr4vy-sessions'))
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => `specs/gr4vy-sessions/${name}`);

/** The arguments that say what of specs/ is made whole, and where in output/ it lies. */
export const made = [
  ...sessions.map((config) => ['--config', config, '--out', 'output/gr4vy-sessions']),
  ...[
    ['petshop/specwright.json', 'petshop'],
    ['medusa-payment-session/specwright.json', 'medusa-payment-session'],
    ['plain/with-ids.json', 'plain/with-ids'],
    ['plain/bare.json', 'plain/bare'],
  ].map(([config, output]) => ['--config', `specs/${config}`, '--out', `output/${output}`]),
];
