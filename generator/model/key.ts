import { hash } from 'node:crypto';

/** Longer texts are compared by a digest, because V8 hashes texts above 16,383 characters by length alone. */
const longest = 1_000;

/** A map key that two values share if, and only if, they are equal as JSON. */
export function keyOf(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= longest ? text : hash('sha256', text, 'base64');
}
