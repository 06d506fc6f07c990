import { linesOf, positionAt } from '../../diagnostics/text.js';
import type { Refusal } from './refusal.js';

/** A text, or why the bytes are not valid. `offset` counts bytes. */
export type Decoded =
  { readonly text: string } | { readonly refusal: Refusal; readonly position?: { line: number; column: number } };

/** Decodes UTF-8, with or without a byte order mark, which is removed. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) return { refusal: { code: 'read/empty', message: `"${name}" is empty` } };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { refusal: { code: 'read/encoding', message: `"${name}" is UTF-16, not UTF-8` } };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return {
      refusal: { code: 'read/binary', message: `"${name}" is not text: it holds a NUL byte` },
      position: positionOf(bytes, nul),
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /\S/.test(text) ? { text } : { refusal: { code: 'read/empty', message: `"${name}" is empty` } };
  } catch {
    const bad = firstBad(bytes);
    return { refusal: { code: 'read/encoding', message: `"${name}" is not UTF-8` }, position: positionOf(bytes, bad) };
  }
}

function firstBad(bytes: Uint8Array): number {
  // The lenient decoder writes U+FFFD at the first invalid byte; the text before it has the same bytes as the input.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset;
  }
  return 0;
}

function positionOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = Buffer.from(bytes.subarray(0, offset)).toString('utf8');
  return positionAt(linesOf(before), before.length);
}
