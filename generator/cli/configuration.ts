import { join, relative, sep } from 'node:path';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Configuration, UserConfiguration } from '../stages/configuration.js';
import { isFolder, statsOf } from '../stages/disk.js';
import { discover } from './discover.js';
import { normalise, type Invocation } from './normalise.js';
import { validate } from './problems.js';
import { listProjects, type Project } from './projects/list.js';
import { readConfigurationFile } from './read.js';

/** A configuration, or what is wrong with it; `texts` holds the text of the file for the source lines. */
export interface LoadedConfiguration {
  readonly value: Configuration | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** The projects that it lists instead of saying something of a document. */
  readonly listed?: readonly Project[] | undefined;
}

/** Finds, reads, checks and completes the configuration; without a file, the defaults for a document alone. */
export async function loadConfiguration(
  invocation: Invocation,
  named: string | undefined,
): Promise<LoadedConfiguration> {
  const found = discover(named, invocation.cwd);
  if (found.diagnostics.length > 0) return { value: undefined, diagnostics: found.diagnostics, texts: new Map() };
  if (found.value === undefined)
    return checkOut({ ...normalise({}, invocation, undefined, ''), texts: new Map() }, invocation.cwd);
  const name = displayName(found.value, invocation.cwd);
  const file = await readConfigurationFile(found.value, name);
  const texts = new Map(file.text === undefined ? [] : [[name, file.text] as const]);
  if (file.diagnostics.length > 0) return { value: undefined, diagnostics: file.diagnostics, texts };
  const checked = validate(file.data, name);
  if (checked.value === undefined) return { value: undefined, diagnostics: checked.diagnostics, texts };
  if (checked.value.projects !== undefined) return { ...listProjects(checked.value, found.value, name), texts };
  return checkOut({ ...normalise(checked.value, invocation, found.value, name), texts }, invocation.cwd);
}

/** Checks and completes a configuration that a program gives; its paths are relative to `file`, else to the working folder. */
export function givenConfiguration(
  given: UserConfiguration,
  invocation: Invocation,
  file?: string,
): LoadedConfiguration {
  const texts = new Map<string, string>();
  const name = file === undefined ? '<configuration>' : displayName(file, invocation.cwd);
  const checked = validate(given, name);
  if (checked.value === undefined) return { value: undefined, diagnostics: checked.diagnostics, texts };
  if (checked.value.projects !== undefined)
    return { ...listProjects(checked.value, file ?? join(invocation.cwd, name), name), texts };
  return checkOut({ ...normalise(checked.value, invocation, file, name), texts }, invocation.cwd);
}

/** A path as it is shown to people: relative to the working folder, `/`-separated. */
export function displayName(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
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
