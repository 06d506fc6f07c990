import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownTexts } from '../../targets/target.js';
import { hash } from '../../output/manifest.js';
import { identity } from './identity.js';
import { noteIn } from './note.js';

/** Texts of files as they were laid out by the last run for an output, by digests of what they are made from. */
export interface Texts extends KnownTexts {
  /** Keeps a text for the next run. */
  readonly keep: (key: string, text: string) => void;
  /** Notes what was kept or asked for in this run, and nothing else: what is no longer made is forgotten. */
  readonly note: () => void;
}

/** The first line of a note: the Specwright that wrote it, the digest of all texts, and for each its key and its bytes. */
interface Head {
  readonly by: string;
  readonly digest: string;
  readonly sizes: readonly (readonly [key: string, size: number])[];
}

const lineEnd = 10;

/** A note that is missing, cut off, or of another Specwright, knows nothing. */
function read(file: string): ReadonlyMap<string, () => string> {
  const known = new Map<string, () => string>();
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(lineEnd);
    const { by, digest, sizes } = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    if (by !== identity() || hash(bytes.subarray(end + 1)) !== digest) return known;
    let at = end + 1;
    for (const [key, size] of sizes) {
      const start = at;
      known.set(key, () => bytes.toString('utf8', start, start + size));
      at += size;
    }
  } catch {
    return new Map();
  }
  return known;
}

/** Those of an output, which are in a folder. */
export function knownTexts(folder: string, output: string): Texts {
  const file = join(folder, `texts-${hash(output).slice(0, 16)}`);
  const known = read(file);
  const used = new Map<string, string>();
  return {
    get: (key) => {
      const text = used.get(key) ?? known.get(key)?.();
      if (text !== undefined) used.set(key, text);
      return text;
    },
    keep: (key, text) => used.set(key, text),
    note: () => {
      if (used.size === known.size && [...used.keys()].every((key) => known.has(key))) return;
      const digest = createHash('sha256');
      for (const text of used.values()) digest.update(text);
      const sizes = [...used].map(([key, text]) => [key, Buffer.byteLength(text)] as const);
      const head: Head = { by: identity(), digest: digest.digest('hex'), sizes };
      noteIn(file, [`${JSON.stringify(head)}\n`, ...used.values()]);
    },
  };
}
