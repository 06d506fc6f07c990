import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';

/** The names a configuration file may have, in the folder where the command is run. */
export const configurationNames = ['ts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
  (ending) => `specwright.config.${ending}`,
);

/** The absolute path of the configuration: the named file, else the one in `cwd`, else `undefined`. */
export function discover(named: string | undefined, cwd: string): Outcome<string | undefined> {
  if (named !== undefined) return { value: resolve(cwd, named), diagnostics: [] };
  const [first, second] = configurationNames.filter((name) => existsSync(join(cwd, name)));
  if (first === undefined) return { value: undefined, diagnostics: [] };
  if (second === undefined) return { value: join(cwd, first), diagnostics: [] };
  const message = `Both \`${first}\` and \`${second}\` are here.`;
  return { value: undefined, diagnostics: [report('config/ambiguous', message, { file: first, pointer: '' })] };
}

/** The absolute paths that are tried for a configuration. */
export function candidates(named: string | undefined, cwd: string): readonly string[] {
  return named === undefined ? configurationNames.map((name) => join(cwd, name)) : [resolve(cwd, named)];
}
