import { readFileSync } from 'node:fs';

/** A script that runs in the reader's browser: that of every page, or one that is loaded on demand. */
export type ScriptName = 'site' | 'search' | 'console';

/** The text of a script, as the build bundled it from `generator/browser/`. */
export const scriptText = (name: ScriptName): string =>
  readFileSync(new URL(`../../../dist/browser/${name}.js`, import.meta.url), 'utf8');
