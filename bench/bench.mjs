// Measures Specwright beside its peers: npm run bench -- --help
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freshDist } from '../scripts/run.mjs';
import { prepare, withFiles } from './documents.mjs';
import { growthOf } from './growth.mjs';
import { install } from './install.mjs';
import { gnuTime } from './measure.mjs';
import { help, readOptions, WrongUse } from './options.mjs';
import { scratch } from './paths.mjs';
import { measureAll } from './run.mjs';
import { page } from './tables.mjs';
import { groups, peerIds } from './tools.mjs';

/** Shows what runs: on a terminal in one line that changes, elsewhere in a line for each document and round. */
function progress(stream) {
  let last = '';
  return ({ round, rounds, document, tool }) => {
    const place = `${document}, round ${round} of ${rounds}`;
    if (stream.isTTY) stream.write(`\r\u001b[K${place}: ${tool}`);
    else if (place !== last) stream.write(`${place}\n`);
    last = place;
  };
}

const machine = (newer) => ({
  cores: os.cpus().length,
  memory: Math.round(os.totalmem() / 1e9),
  system: `${os.type()} ${os.arch()}`,
  node: process.version,
  newer: spawnSync(newer, ['--version'], { encoding: 'utf8' }).stdout.trim(),
});

async function bench(options) {
  const time = gnuTime();
  if (time === undefined)
    throw new WrongUse('GNU time is needed to measure: `apt-get install time`, or `brew install gnu-time`.');
  if (freshDist() !== 0) return 1;
  install();
  rmSync(scratch, { recursive: true, force: true });
  const prepared = options.documents.flatMap((row) => {
    const document = prepare(row);
    if (document === undefined) console.error(`${row.name}: not here, left out`);
    return document ?? [];
  });
  const all = groups(options.peers);
  const { runs, output } = await measureAll({
    time,
    documents: prepared,
    groups: all,
    rounds: options.rounds,
    types: options.tsc,
    keep: options.keep,
    say: progress(process.stderr),
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const newer = groups()
    .flat()
    .find(({ node }) => node === 22).program;
  const figures = {
    machine: machine(newer),
    rounds: options.rounds,
    tools: all.flat().map(({ id, name, version, writes, after }) => ({ id, name, version, writes, after })),
    documents: prepared.map(({ id, name, bytes, format, schemas, operations, synthetic, headline }) => ({
      ...{ id, name, bytes, format, schemas, operations, synthetic, headline },
    })),
    runs,
    output,
    ...(options.growth && { growth: growthOf(options.seconds, { say: (text) => console.error(text) }) }),
  };
  if (options.json !== undefined) {
    mkdirSync(path.dirname(path.resolve(options.json)), { recursive: true });
    writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  console.log(page(figures));
  return 0;
}

try {
  const options = readOptions(process.argv.slice(2), withFiles, peerIds);
  if (options.help) console.log(help);
  else if (options.list) console.log(`documents: ${options.ids.join(', ')}\npeers: ${peerIds.join(', ')}`);
  else process.exitCode = await bench(options);
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(`${error.message}\nSee npm run bench -- --help`);
  process.exitCode = 2;
}
