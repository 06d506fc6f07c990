import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a text of the cache at once; that it cannot be written is no fault of a run. */
export function noteIn(file: string, text: string | Buffer): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.${String(process.pid)}`;
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch {
    // The next run works without it.
  }
}
