import { dirname, join } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import { builtinTargets } from '../../targets/builtin.js';
import { checkedAndBound, type BoundConfiguration } from './bound.js';
import type { Configuration, UserConfiguration } from '../configuration.js';
import { isFolder, statsOf } from '../../output/disk.js';
import { discover } from './discover.js';
import type { Environment } from './environment.js';
import { displayName, extended, readLayers } from './extends.js';
import { normalise, type Invocation } from '../normalise.js';
import { outsideProblems } from '../outside.js';
import { listProjects, type Project } from './projects.js';

/** A configuration or its diagnostics. */
export interface LoadedConfiguration extends Outcome<Configuration | undefined> {
  /** The projects that it lists instead of a document. */
  readonly listed?: readonly Project[] | undefined;
}

/** Finds, reads, checks and completes the configuration. Without a file, the defaults apply to the document. */
export async function loadConfiguration(
  invocation: Invocation,
  named: string | undefined,
  env: Environment = {},
): Promise<LoadedConfiguration> {
  const { cwd } = invocation;
  const found = discover(named, cwd);
  if (found.diagnostics.length > 0) return { value: undefined, diagnostics: found.diagnostics };
  if (found.value === undefined) return checkOut(normalise({}, invocation, undefined, ''), invocation, undefined, '');
  return completed(await readLayers(found.value, { cwd, env, known: knownTo(invocation) }), invocation, found.value);
}

/** Checks and completes a configuration from a program. Paths are relative to `file`, else to the working folder. */
export async function givenConfiguration(
  given: UserConfiguration,
  invocation: Invocation,
  env: Environment = {},
  file?: string,
): Promise<LoadedConfiguration> {
  const { cwd } = invocation;
  const shown = shownName(file, cwd);
  const folder = file === undefined ? cwd : dirname(file);
  const known = knownTo(invocation);
  const checked = await checkedAndBound(given, { folder, shown, isProgram: true, known });
  if (checked.value === undefined) return { value: undefined, diagnostics: checked.diagnostics };
  const own = { ...checked.value, files: [...(checked.value.files ?? []), ...(invocation.files ?? [])] };
  return completed(await extended(own, { cwd, env, shown, folder, known }), invocation, file);
}

/** Targets that a configuration may name without a module. */
const knownTo = ({ targets = [] }: Invocation) => [...builtinTargets, ...targets];

const shownName = (file: string | undefined, cwd: string): string =>
  file === undefined ? '<configuration>' : displayName(file, cwd);

/** A configuration that was read: a complete one, or a list of projects. */
function completed(
  { value: user, diagnostics, texts }: Outcome<BoundConfiguration | undefined>,
  invocation: Invocation,
  file: string | undefined,
): LoadedConfiguration {
  if (user === undefined) return { value: user, diagnostics, texts };
  const { cwd } = invocation;
  const shown = shownName(file, cwd);
  if (user.projects !== undefined) return { ...listProjects(user, file ?? join(cwd, shown), shown), texts };
  return checkOut({ ...normalise(user, invocation, file, shown), texts }, invocation, file, shown);
}

/** Checks the output paths on disk. */
function checkOut(
  loaded: LoadedConfiguration,
  invocation: Invocation,
  file: string | undefined,
  shown: string,
): LoadedConfiguration {
  if (loaded.value === undefined) return loaded;
  const { cwd } = invocation;
  const { out } = loaded.value;
  const isFree = statsOf(out) === undefined || isFolder(out);
  const message = `\`${displayName(out, cwd)}\`, which is to hold the output, is not a folder.`;
  const base = file === undefined ? cwd : dirname(file);
  const problems = isFree
    ? outsideProblems(loaded.value, invocation, base, shown)
    : [report('config/output', message, undefined, 'Name a folder with `--out`.')];
  return problems.length === 0 ? loaded : { ...loaded, value: undefined, diagnostics: problems };
}

export { displayName };
