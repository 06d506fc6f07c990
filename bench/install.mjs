import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bench } from './paths.mjs';

/** Installs the peers where they are not there, or not those of the lock; throws where that fails. */
export function install() {
  const lock = path.join(bench, 'package-lock.json');
  const stamp = path.join(bench, 'node_modules/.installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.error('$ npm ci --prefix bench');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', bench], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
  copyFileSync(lock, stamp);
}
