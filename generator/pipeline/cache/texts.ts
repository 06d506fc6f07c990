import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownTexts } from '../../targets/target.js';
import { hash } from '../../output/manifest.js';
import { identity } from './identity.js';
import { noteIn } from './note.js';

/** The formatted texts of an output's last run, by digests of what they are made from. */
export interface Texts extends KnownTexts {
  /** Keeps a text for the next run. */
  readonly keep: (key: string, text: string) => void;
  /** Writes the texts that were kept or used in this run. Others are dropped. */
  readonly note: () => void;
}

/** The first line of a note: Specwright's identity, the digest of all texts, and the key and size of each. */
interface Head {
  readonly by: string;
  readonly digest: string;
  readonly sizes: readonly (readonly [key: string, size: number])[];
}

const lineEnd = 10;

/** Reads a note. One that is missing, cut off, or from another Specwright is empty. */
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

/** The texts of an output, stored in a folder. */
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
