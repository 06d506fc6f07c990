import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Transform } from '../model/model.js';
import { checkResults } from '../stages/check.js';
import type { Configuration, UserConfiguration } from '../stages/configuration.js';
import type { Drift } from '../stages/drift.js';
import type { Run, RunEnvironment, RunResult } from '../stages/result.js';
import { failed, judged } from '../stages/rules.js';
import { writeResults, type Written } from '../stages/write.js';
import type { Environment } from './environment.js';
import { displayName, givenConfiguration, loadConfiguration } from './configuration.js';
import { lockDrift, readLock, writeLock } from './lock.js';

/** The two commands that work on a document. */
export type Command = 'generate' | 'check';

/** What is asked for. */
export interface Request {
  readonly document: string | undefined;
  /** The path of a configuration file, or a configuration. */
  readonly configuration: string | UserConfiguration | undefined;
  readonly out: string | undefined;
  /** Warnings are errors. */
  readonly strict: boolean;
  readonly transforms?: readonly Transform[];
}

/** How a command ended. */
export interface Ending {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** What was done or found; absent when errors came first. */
  readonly made?: Written | { readonly drifts: readonly Drift[]; readonly files: number };
}

/** What the commands begin with: the configuration, the names that stay, and what the run makes of them. */
export interface Begun {
  readonly configuration: Configuration;
  readonly result: RunResult;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

type Surroundings = RunEnvironment & { readonly env?: Environment };

/** Reads the configuration and runs it; nothing is written. An ending where it cannot be read. */
export async function begin(request: Request, environment: Surroundings, run: Run): Promise<Begun | Ending> {
  const { document, configuration, out, strict, transforms } = request;
  const { cwd, progress, env } = environment;
  progress?.('configuration');
  const invocation = { cwd, document, out };
  const loaded =
    typeof configuration === 'object'
      ? await givenConfiguration(configuration, invocation, env)
      : await loadConfiguration(invocation, configuration, env);
  if (loaded.value === undefined) return loaded;
  const { rules, lock } = loaded.value;
  const known = lock === undefined ? undefined : readLock(lock, displayName(lock, cwd));
  if (known !== undefined && known.value === undefined) return { ...known, texts: loaded.texts };
  const locked = known?.value ?? environment.locked;
  const outcome = await run(loaded.value, { ...environment, strict, locked }, transforms);
  const { source, texts = [] } = outcome.value;
  return {
    configuration: loaded.value,
    result: outcome.value,
    diagnostics: judged([...loaded.diagnostics, ...outcome.diagnostics], rules, strict),
    texts: new Map([...loaded.texts, ...(source?.texts ?? []), ...texts]),
  };
}

/** Carries out `generate` or `check`; nothing is printed. */
export async function perform(
  command: Command,
  request: Request,
  environment: Surroundings,
  run: Run,
): Promise<Ending> {
  const begun = await begin(request, environment, run);
  if (!('result' in begun)) return begun;
  const { configuration, result, diagnostics: before, texts } = begun;
  if (failed(before)) return { diagnostics: before, texts };
  const { cwd, progress } = environment;
  const shown = (path: string) => displayName(path, cwd);
  const { lock: file, rules } = configuration;
  const names = file === undefined || result.lock === undefined ? undefined : { file, lock: result.lock };
  const all = (more: readonly Diagnostic[]) => [...before, ...judged(more, rules, request.strict)];
  progress?.(command === 'check' ? 'check' : 'write');
  if (command === 'check') {
    const checked = checkResults(result.results, shown);
    const moved = names === undefined ? [] : lockDrift(names.file, shown(names.file), names.lock);
    const files = result.results.reduce((sum, { files }) => sum + files.length, names === undefined ? 0 : 1);
    return { diagnostics: all(checked.diagnostics), texts, made: { drifts: [...checked.value, ...moved], files } };
  }
  const written = writeResults(result.results, shown);
  if (names === undefined || failed(written.diagnostics))
    return { diagnostics: all(written.diagnostics), texts, made: written.value };
  // Names stay from when they were written on: not before the files are there that have them.
  const kept = writeLock(names.file, shown(names.file), names.lock);
  return {
    diagnostics: all([...written.diagnostics, ...kept.diagnostics]),
    texts,
    made: together(written.value, kept.value),
  };
}

const together = (one: Written, other: Written): Written => ({
  written: [...one.written, ...other.written],
  unchanged: [...one.unchanged, ...other.unchanged],
  removed: [...one.removed, ...other.removed],
});
