import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Transform } from '../model/model.js';
import { checkResults } from '../stages/check.js';
import type { UserConfiguration } from '../stages/configuration.js';
import type { Drift } from '../stages/drift.js';
import type { Run, RunEnvironment } from '../stages/result.js';
import { failed, judged } from '../stages/rules.js';
import { writeResults, type Written } from '../stages/write.js';
import { displayName, givenConfiguration, loadConfiguration, type LoadedConfiguration } from './configuration.js';
import type { Project } from './projects/list.js';

/** The two commands that work on a document. */
export type Command = 'generate' | 'check';

/** What is asked for. */
export interface Request {
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

/** How a command ended. */
export interface Ending {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** What was done or found; absent when errors came first. */
  readonly made?: Written | { readonly drifts: readonly Drift[]; readonly files: number };
  /** The projects that the configuration lists; then none of them was carried out yet. */
  readonly listed?: readonly Project[] | undefined;
  /** How each project ended, in the order of the list; absent where there is no list. */
  readonly projects?: readonly ProjectEnding[];
  /** What it was made from: absolute paths, each with the mark of what was read there; only where that is noted. */
  readonly inputs?: ReadonlyMap<string, string> | undefined;
}

/** How a project of a list ended; the time is that on the clock, in milliseconds. */
export interface ProjectEnding {
  readonly name: string;
  readonly ending: Ending;
  readonly time: number;
}

/** The configuration that a request means. */
export async function configurationOf(request: Request, cwd: string): Promise<LoadedConfiguration> {
  const { document, configuration, out, file } = request;
  const invocation = { cwd, document, out };
  return typeof configuration === 'object'
    ? givenConfiguration(configuration, invocation, file)
    : loadConfiguration(invocation, configuration);
}

/** Carries out `generate` or `check`; nothing is printed. */
export async function perform(
  command: Command,
  request: Request,
  environment: RunEnvironment,
  run: Run,
): Promise<Ending> {
  const { strict, transforms } = request;
  const { cwd, progress } = environment;
  progress?.('configuration');
  const loaded = await configurationOf(request, cwd);
  if (loaded.value === undefined) return loaded;
  const { rules } = loaded.value;
  const outcome = await run(loaded.value, { ...environment, strict }, transforms);
  const { source, texts: more = [] } = outcome.value;
  const texts = new Map([...loaded.texts, ...(source?.texts ?? []), ...more]);
  const before = judged([...loaded.diagnostics, ...outcome.diagnostics], rules, strict);
  if (failed(before)) return { diagnostics: before, texts };
  const { results } = outcome.value;
  const shown = (path: string) => displayName(path, cwd);
  progress?.(command === 'check' ? 'check' : 'write');
  if (command === 'check') {
    const checked = checkResults(results, shown);
    const files = results.reduce((sum, result) => sum + result.files.length, 0);
    const diagnostics = [...before, ...judged(checked.diagnostics, rules, strict)];
    return { diagnostics, texts, made: { drifts: checked.value, files } };
  }
  const written = writeResults(results, shown);
  return { diagnostics: [...before, ...judged(written.diagnostics, rules, strict)], texts, made: written.value };
}
