/** Words that stay in capitals in the name of the client class. */
const capitals = new Set(['sdk']);

const cased = (word: string): string =>
  capitals.has(word.toLowerCase()) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);

/** The client class as the SDK exports it: `dub` → `Dub`, `acme-sdk-typescript` → `AcmeSDKTypescript`. */
export function className(value: unknown): string | undefined {
  const words = typeof value === 'string' ? (value.match(/[A-Za-z0-9]+/g) ?? []) : [];
  const name = words.map(cased).join('');
  return /^[A-Z]/.test(name) ? name : undefined;
}
