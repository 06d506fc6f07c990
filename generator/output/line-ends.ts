import { contentOf, type OutputFile } from './files.js';
import { hash } from './manifest.js';

const carriageReturn = 0x0d;
const newline = 0x0a;

/** A text with LF line ends: a Git checkout may have converted them to CRLF (`core.autocrlf`). */
export function withoutCarriageReturns(found: Buffer): Buffer {
  if (!found.includes('\r\n')) return found;
  const kept = Buffer.alloc(found.length);
  let length = 0;
  for (const [at, byte] of found.entries())
    if (byte !== carriageReturn || found[at + 1] !== newline) kept[length++] = byte;
  return kept.subarray(0, length);
}

/** Whether a file, with any line ends, contains the text with this SHA-256. */
export function hasDigest(found: Buffer, digest: string | undefined): boolean {
  return digest !== undefined && (hash(found) === digest || hash(withoutCarriageReturns(found)) === digest);
}

/** Whether a file contains a text, with any line ends. */
export function isSameText(found: Buffer, wanted: Buffer): boolean {
  return found.equals(wanted) || (found.length > wanted.length && withoutCarriageReturns(found).equals(wanted));
}

/** Whether the content on disk is that of a file. Only a text can have other line ends there. */
export function isSameFile(found: Buffer, wanted: OutputFile): boolean {
  const content = contentOf(wanted);
  return wanted.text === undefined ? found.equals(content) : isSameText(found, content);
}
