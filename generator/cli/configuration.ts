import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Configuration, UserConfiguration } from '../stages/configuration.js';
import { isFolder, statsOf } from '../stages/disk.js';
import { discover } from './discover.js';
import type { Environment } from './environment.js';
import { displayName, extended, readLayers } from './layers.js';
import { normalise, type Invocation } from './normalise.js';
import { validate } from './problems.js';

/** A configuration, or what is wrong with it; `texts` holds the text of the file for the source lines. */
export interface LoadedConfiguration {
  readonly value: Configuration | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Finds, reads, checks and completes the configuration; without a file, the defaults for a document alone. */
export async function loadConfiguration(
  invocation: Invocation,
  named: string | undefined,
  env: Environment = {},
): Promise<LoadedConfiguration> {
  const { cwd } = invocation;
  const found = discover(named, cwd);
  if (found.diagnostics.length > 0) return { value: undefined, diagnostics: found.diagnostics, texts: new Map() };
  if (found.value === undefined)
    return checkOut({ ...normalise({}, invocation, undefined, ''), texts: new Map() }, cwd);
  const { value, diagnostics, texts } = await readLayers(found.value, { cwd, env });
  if (value === undefined) return { value, diagnostics, texts };
  return checkOut({ ...normalise(value, invocation, found.value, displayName(found.value, cwd)), texts }, cwd);
}

/** Checks and completes a configuration that a program gives; its paths are relative to the working folder. */
export async function givenConfiguration(
  given: UserConfiguration,
  invocation: Invocation,
  env: Environment = {},
): Promise<LoadedConfiguration> {
  const { cwd } = invocation;
  const shown = '<configuration>';
  const checked = validate(given, shown);
  if (checked.value === undefined) return { value: undefined, diagnostics: checked.diagnostics, texts: new Map() };
  const { value, diagnostics, texts } = await extended(checked.value, { cwd, env, shown, folder: cwd });
  if (value === undefined) return { value, diagnostics, texts };
  return checkOut({ ...normalise(value, invocation, undefined, shown), texts }, cwd);
}

function checkOut(loaded: LoadedConfiguration, cwd: string): LoadedConfiguration {
  if (loaded.value === undefined) return loaded;
  const { out } = loaded.value;
  if (statsOf(out) === undefined || isFolder(out)) return loaded;
  const message = `\`${displayName(out, cwd)}\`, which is to hold the output, is not a folder.`;
  return {
    ...loaded,
    value: undefined,
    diagnostics: [report('config/output', message, undefined, 'Name a folder with `--out`.')],
  };
}

export { displayName };
