import { readFileSync } from 'node:fs';

/** The version of Specwright. Its package.json is two folders up from both `generator/` and `dist/`. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
