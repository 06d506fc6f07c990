// What is made depends on the document, the configuration and the version alone: not on where, when and on what it is made.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { root } from '../../scripts/root.mjs';
import { dice, reordered } from './order.mjs';

/** Locale, time zone, order of files, threads, order of keys that have none, and the folder to run in. */
const settings = [
  { locale: 'C', zone: 'UTC', files: 0, threads: 4, keys: 0, cwd: '.' },
  { locale: 'tr_TR.UTF-8', zone: 'Pacific/Apia', files: 1, threads: 1, keys: 1, cwd: '..' },
  { locale: 'sv_SE.UTF-8', zone: 'America/St_Johns', files: 2, threads: 8, keys: 2, cwd: '/' },
  { locale: 'ar_EG.UTF-8', zone: 'Asia/Kathmandu', files: 3, threads: 2, keys: 3, cwd: '.' },
  { locale: 'de_DE@euro', zone: 'Antarctica/Troll', files: 4, threads: 3, keys: 4, cwd: 'out' },
];

const preload = pathToFileURL(path.join(import.meta.dirname, 'shuffled-files.mjs')).href;

/** Every file below a folder with its bytes. */
function bytesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rows = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), readFileSync(file, 'base64')];
  });
  return new Map(rows.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Generates in one setting: the input is a copy elsewhere, its document written anew with its keys in some order. */
function made({ folder, document, configuration }, { locale, zone, files, threads, keys, cwd }) {
  const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'specwright-same-')));
  try {
    const copy = path.join(place, 'in');
    cpSync(folder, copy, { recursive: true });
    const file = path.join(copy, document);
    const read = parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 });
    rmSync(file);
    writeFileSync(file, JSON.stringify(keys === 0 ? read : reordered(read, dice(keys))));
    mkdirSync(path.join(copy, 'out'));
    const args = ['generate', '--quiet', '--config', path.join(copy, configuration), '--out', path.join(place, 'made')];
    const { status, stderr } = spawnSync(
      process.execPath,
      [...(files === 0 ? [] : ['--import', preload]), path.join(root, 'dist/cli.js'), ...args],
      {
        cwd: path.resolve(copy, cwd),
        encoding: 'utf8',
        env: {
          ...process.env,
          ...{ LANG: locale, LC_ALL: locale, TZ: zone },
          ...{ SHUFFLED_FILES: String(files), UV_THREADPOOL_SIZE: String(threads) },
        },
      },
    );
    if (status !== 0) throw new Error(`${locale}: exit ${status}\n${stderr.slice(-2000)}`);
    return bytesOf(path.join(place, 'made'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * Generates in every setting from a folder with a document and a configuration, which are named relative to it. Gives
 * the number of files and of those that are not the same everywhere.
 */
export function sameBytes(input) {
  const [first, ...others] = settings.map((setting) => made(input, setting));
  const all = new Set([first, ...others].flatMap((files) => [...files.keys()]));
  const differing = [...all].filter((file) => others.some((files) => files.get(file) !== first.get(file)));
  return { runs: settings.length, files: all.size, differing };
}
