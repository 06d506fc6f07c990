import type { Reported } from '../diagnostics/diagnostic.js';
import type { Transform } from '../model/model.js';
import type { Target } from '../targets/target.js';
import type { Configuration, UserConfiguration } from '../configuration/configuration.js';
import type { RunEnvironment } from '../pipeline/result.js';
import { judged } from '../pipeline/severity-rules.js';
import {
  givenConfiguration,
  loadConfiguration,
  type LoadedConfiguration,
} from '../configuration/reading/given-configuration.js';
import type { Environment } from '../configuration/reading/environment.js';

/** What is asked for. */
export interface Task {
  readonly document: string | undefined;
  /** The path of a configuration file, or a configuration. */
  readonly configuration: string | UserConfiguration | undefined;
  /** The absolute path of the file in which a configuration that is no path stands. */
  readonly file?: string;
  readonly out: string | undefined;
  /** The folder that a list of projects names for this one, absolute. */
  readonly listedOut?: string | undefined;
  /** Targets that a configuration may name, besides ours and those of modules. */
  readonly targets?: readonly Target[] | undefined;
  /** The files of the code that a list of projects runs for this one, absolute. */
  readonly files?: readonly string[] | undefined;
  /** Warnings are errors. */
  readonly strict: boolean;
  readonly transforms?: readonly Transform[];
}

export type Surroundings = RunEnvironment & { readonly env?: Environment | undefined };

/** A configuration that was read, with its diagnostics. */
export interface Configured extends Reported {
  readonly configuration: Configuration;
}

/** The configuration that a task means. */
export async function configurationOf(
  { document, configuration, out, listedOut, file, targets, files }: Task,
  { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>,
): Promise<LoadedConfiguration> {
  const invocation = { cwd, document, out, listedOut, targets, files };
  return typeof configuration === 'object'
    ? givenConfiguration(configuration, invocation, env, file)
    : loadConfiguration(invocation, configuration, env);
}

/** Reads the configuration; only what is wrong with it, or what it lists, where it cannot be used. */
export async function configured(
  task: Task,
  environment: Surroundings,
): Promise<Configured | (Reported & Pick<LoadedConfiguration, 'listed'>)> {
  environment.progress?.('configuration');
  const { value, diagnostics, texts, listed } = await configurationOf(task, environment);
  if (value === undefined) return { diagnostics, texts, listed };
  return { configuration: value, diagnostics: judged(diagnostics, value.rules, task.strict), texts };
}
