import { parts } from '../../../names/words.js';
import { identifier } from '../../../names/identifier.js';

/** Words that stay in capitals in the name of the client class. */
const capitals = new Set(['sdk']);

const cased = (word: string): string =>
  capitals.has(word.toLowerCase()) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);

/** The client class as the SDK exports it: `dub` → `Dub`, `acme-sdk-typescript` → `AcmeSDKTypescript`. */
export function className(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = parts(value).map(cased).join('');
  return /^[\p{L}_$]/u.test(name) && identifier(name, '') === name ? name : undefined;
}
