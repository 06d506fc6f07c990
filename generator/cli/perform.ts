import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Transform } from '../model/model.js';
import { checkResults } from '../stages/check.js';
import type { UserConfiguration } from '../stages/configuration.js';
import type { Drift } from '../stages/drift.js';
import type { Run, RunEnvironment } from '../stages/result.js';
import { failed, judged } from '../stages/rules.js';
import { writeResults, type Written } from '../stages/write.js';
import type { Environment } from './environment.js';
import { displayName, givenConfiguration, loadConfiguration } from './configuration.js';

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

/** Carries out `generate` or `check`; nothing is printed. */
export async function perform(
  command: Command,
  { document, configuration, out, strict, transforms }: Request,
  environment: RunEnvironment & { readonly env?: Environment },
  run: Run,
): Promise<Ending> {
  const { cwd, progress, env } = environment;
  progress?.('configuration');
  const invocation = { cwd, document, out };
  const loaded =
    typeof configuration === 'object'
      ? await givenConfiguration(configuration, invocation, env)
      : await loadConfiguration(invocation, configuration, env);
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
