import { textsOf, type Reported } from '../diagnostics/diagnostic.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Run, RunResult } from '../pipeline/result.js';
import { judged } from '../pipeline/severity-rules.js';
import { displayName } from '../configuration/reading/given-configuration.js';
import { readLock } from './lock-file.js';
import { configured, type Configured, type Surroundings, type Task } from './task.js';

/** The first result of each command: the configuration, the locked names, and the result of the run. */
export interface Begun extends Configured {
  readonly result: RunResult;
}

/** Runs a configuration with the names of earlier runs; nothing is written. */
export async function worked(
  read: Configured,
  { strict, transforms }: Task,
  environment: Surroundings,
  run: Run,
): Promise<Begun | (Reported & { readonly configuration: Configuration })> {
  const { configuration, diagnostics, texts } = read;
  const { rules, lock } = configuration;
  const known = lock === undefined ? undefined : readLock(lock, displayName(lock, environment.cwd));
  if (known !== undefined && known.value === undefined)
    return { configuration, diagnostics: [...diagnostics, ...known.diagnostics], texts };
  const locked = known?.value ?? environment.locked;
  const outcome = await run(configuration, { ...environment, strict, locked }, transforms);
  return {
    configuration,
    result: outcome.value,
    diagnostics: [...diagnostics, ...judged(outcome.diagnostics, rules, strict)],
    texts: textsOf(read, outcome),
  };
}

/** Reads the configuration and runs it. Nothing is written. There is no result if it is invalid. */
export async function begin(task: Task, environment: Surroundings, run: Run): Promise<Begun | Reported> {
  const read = await configured(task, environment);
  return 'configuration' in read ? worked(read, task, environment, run) : read;
}
