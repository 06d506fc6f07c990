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

/** The task of a run. */
export interface Task {
  readonly document: string | undefined;
  /** The path of a configuration file, or a configuration. */
  readonly configuration: string | UserConfiguration | undefined;
  /** The absolute path of the file that contains an inline configuration. */
  readonly file?: string;
  readonly out: string | undefined;
  /** The absolute folder from a list of projects. */
  readonly listedOut?: string | undefined;
  /** Targets that the configuration may name besides the built-in ones and modules. */
  readonly targets?: readonly Target[] | undefined;
  /** The absolute paths of the code that a list of projects runs. */
  readonly files?: readonly string[] | undefined;
  /** Whether warnings are errors. */
  readonly strict: boolean;
  readonly transforms?: readonly Transform[];
}

export type Surroundings = RunEnvironment & { readonly env?: Environment | undefined };

/** A configuration that was read, with its diagnostics. */
export interface Configured extends Reported {
  readonly configuration: Configuration;
}

/** The configuration of a task. */
export async function configurationOf(
  { document, configuration, out, listedOut, file, targets, files }: Task,
  { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>,
): Promise<LoadedConfiguration> {
  const invocation = { cwd, document, out, listedOut, targets, files };
  return typeof configuration === 'object'
    ? givenConfiguration(configuration, invocation, env, file)
    : loadConfiguration(invocation, configuration, env);
}

/** Reads the configuration. If it is invalid or a list, the result has only diagnostics or projects. */
export async function configured(
  task: Task,
  environment: Surroundings,
): Promise<Configured | (Reported & Pick<LoadedConfiguration, 'listed'>)> {
  environment.progress?.('configuration');
  const { value, diagnostics, texts, listed } = await configurationOf(task, environment);
  if (value === undefined) return { diagnostics, texts, listed };
  return { configuration: value, diagnostics: judged(diagnostics, value.rules, task.strict), texts };
}
