import { readFileSync } from 'node:fs';

/** The version of this Specwright; its package.json lies two folders up, from `generator/` and from `dist/` alike. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
