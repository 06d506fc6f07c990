import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { sweep } from './sweep.js';

/** The approximate number of bytes per write. */
const portion = 1 << 18;

/** Writes a note of the cache atomically, from parts. A failure does not affect the run. */
export function noteIn(file: string, parts: readonly (string | Uint8Array)[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const beside = `${file}.${String(process.pid)}`;
    const opened = openSync(beside, 'w');
    try {
      for (const bytes of portions(parts)) for (let at = 0; at < bytes.length;) at += writeSync(opened, bytes, at);
    } finally {
      closeSync(opened);
    }
    renameSync(beside, file);
    sweep(dirname(file));
  } catch {
    // The next run works without it.
  }
}

/** Joins small parts. A note can be as large as an output, so it is never in memory as a whole. */
function* portions(parts: readonly (string | Uint8Array)[]): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    waiting.push(bytes);
    size += bytes.length;
    if (size < portion) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  yield Buffer.concat(waiting);
}
