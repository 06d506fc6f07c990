import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownTexts } from '../../targets/target.js';
import { hash } from '../../output/manifest.js';
import { identity } from './identity.js';
import { noteIn } from './note.js';

/** The formatted texts of an output's last run, by digests of what they are made from. */
export interface Texts extends KnownTexts {
  /** The SHA-256 of a text that may be the one of this key. That of a text from the last run was noted. */
  readonly digestOf: (key: string | undefined, text: string) => string;
  /** Keeps a text for the next run. */
  readonly keep: (key: string, file: Kept) => void;
  /** Writes the texts that were kept or used in this run. Others are dropped. */
  readonly note: () => void;
}

/** A text and its SHA-256. */
interface Kept {
  readonly text: string;
  readonly digest: string;
}

/** The first line of a note: Specwright's identity, the digest of everything behind it. */
interface Head {
  readonly by: string;
  readonly digest: string;
}

/** The second line: the key, the size and the SHA-256 of each text. */
type Contents = readonly (readonly [key: string, size: number, digest: string])[];

const lineEnd = 10;

/** Reads a note. One that is missing, cut off, or from another Specwright is empty. */
function read(file: string, own: () => string): ReadonlyMap<string, () => Kept> {
  const known = new Map<string, () => Kept>();
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(lineEnd);
    const { by, digest: whole } = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    if (by !== own() || hash(bytes.subarray(end + 1)) !== whole) return known;
    let at = bytes.indexOf(lineEnd, end + 1);
    const contents = JSON.parse(bytes.toString('utf8', end + 1, at)) as Contents;
    at += 1;
    for (const [key, size, digest] of contents) {
      const start = at;
      known.set(key, () => ({ text: bytes.toString('utf8', start, start + size), digest }));
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
  // It looks at some hundred files, so only outputs with texts ask for it, and once.
  let asked: string | undefined;
  const own = (): string => (asked ??= identity());
  const known = read(file, own);
  const used = new Map<string, Kept>();
  return {
    get: (key) => {
      const kept = used.get(key) ?? known.get(key)?.();
      if (kept !== undefined) used.set(key, kept);
      return kept?.text;
    },
    digestOf: (key, text) => {
      const kept = key === undefined ? undefined : used.get(key);
      return kept?.text === text ? kept.digest : hash(text);
    },
    keep: (key, { text, digest }) => used.set(key, { text, digest }),
    note: () => {
      if (used.size === known.size && [...used.keys()].every((key) => known.has(key))) return;
      const entries = [...used].map(([key, { text, digest }]) => [key, Buffer.byteLength(text), digest] as const);
      const parts = [`${JSON.stringify(entries satisfies Contents)}\n`, ...[...used.values()].map(({ text }) => text)];
      const digest = createHash('sha256');
      for (const part of parts) digest.update(part);
      const head: Head = { by: own(), digest: digest.digest('hex') };
      noteIn(file, [`${JSON.stringify(head)}\n`, ...parts]);
    },
  };
}
