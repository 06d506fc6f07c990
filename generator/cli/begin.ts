import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Transform } from '../model/model.js';
import type { Configuration, UserConfiguration } from '../stages/configuration.js';
import type { Run, RunEnvironment, RunResult } from '../stages/result.js';
import { judged } from '../stages/rules.js';
import { displayName, givenConfiguration, loadConfiguration, type LoadedConfiguration } from './configuration.js';
import type { Environment } from './environment.js';
import { readLock } from './lock.js';

/** What is asked for. */
export interface Task {
  readonly document: string | undefined;
  /** The path of a configuration file, or a configuration. */
  readonly configuration: string | UserConfiguration | undefined;
  /** The absolute path of the file in which a configuration that is no path stands. */
  readonly file?: string;
  readonly out: string | undefined;
  /** Warnings are errors. */
  readonly strict: boolean;
  readonly transforms?: readonly Transform[];
}

export type Surroundings = RunEnvironment & { readonly env?: Environment | undefined };

interface Said {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** A configuration that was read, with what is said of it. */
export interface Configured extends Said {
  readonly configuration: Configuration;
}

/** What the commands begin with: the configuration, the names that stay, and what the run makes of them. */
export interface Begun extends Configured {
  readonly result: RunResult;
}

/** The configuration that a task means. */
export async function configurationOf(
  { document, configuration, out, file }: Task,
  { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>,
): Promise<LoadedConfiguration> {
  const invocation = { cwd, document, out };
  return typeof configuration === 'object'
    ? givenConfiguration(configuration, invocation, env, file)
    : loadConfiguration(invocation, configuration, env);
}

/** Reads the configuration; only what is wrong with it, or what it lists, where it cannot be used. */
export async function configured(
  task: Task,
  environment: Surroundings,
): Promise<Configured | (Said & Pick<LoadedConfiguration, 'listed'>)> {
  environment.progress?.('configuration');
  const { value, diagnostics, texts, listed } = await configurationOf(task, environment);
  if (value === undefined) return { diagnostics, texts, listed };
  return { configuration: value, diagnostics: judged(diagnostics, value.rules, task.strict), texts };
}

/** Runs a configuration with the names of earlier runs; nothing is written. */
export async function worked(
  { configuration, diagnostics, texts }: Configured,
  { strict, transforms }: Task,
  environment: Surroundings,
  run: Run,
): Promise<Begun | (Said & { readonly configuration: Configuration })> {
  const { rules, lock } = configuration;
  const known = lock === undefined ? undefined : readLock(lock, displayName(lock, environment.cwd));
  if (known !== undefined && known.value === undefined)
    return { configuration, diagnostics: [...diagnostics, ...known.diagnostics], texts };
  const locked = known?.value ?? environment.locked;
  const outcome = await run(configuration, { ...environment, strict, locked }, transforms);
  const { source, texts: more = [] } = outcome.value;
  return {
    configuration,
    result: outcome.value,
    diagnostics: [...diagnostics, ...judged(outcome.diagnostics, rules, strict)],
    texts: new Map([...texts, ...(source?.texts ?? []), ...more]),
  };
}

/** Reads the configuration and runs it; nothing is written. Without a result where it cannot be used. */
export async function begin(task: Task, environment: Surroundings, run: Run): Promise<Begun | Said> {
  const read = await configured(task, environment);
  return 'configuration' in read ? worked(read, task, environment, run) : read;
}
