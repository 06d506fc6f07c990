import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Transform } from '../model/model.js';
import { compareServed, type Against } from '../stages/against.js';
import { checkResults, type CheckedOutput } from '../stages/check.js';
import type { Configuration, UserConfiguration } from '../stages/configuration.js';
import type { Run, RunEnvironment } from '../stages/result.js';
import { failed, judged } from '../stages/rules.js';
import { writeResults, type Written } from '../stages/write.js';
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
  /** The document that ours is compared with, for `check`. */
  readonly against?: Against | undefined;
}

/** How a command ended. */
export interface Ending {
  /** What was asked for, complete; absent where it is wrong. */
  readonly configuration?: Configuration;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** What was done or found; absent when errors came first. */
  readonly made?: Written | { readonly outputs: readonly CheckedOutput[] };
}

/** Carries out `generate` or `check`; nothing is printed. */
export async function perform(
  command: Command,
  { document, configuration, out, strict, transforms, against }: Request,
  environment: RunEnvironment,
  run: Run,
): Promise<Ending> {
  const { cwd, progress } = environment;
  progress?.('configuration');
  const invocation = { cwd, document, out };
  const loaded =
    typeof configuration === 'object'
      ? givenConfiguration(configuration, invocation)
      : await loadConfiguration(invocation, configuration);
  if (loaded.value === undefined) return { diagnostics: loaded.diagnostics, texts: loaded.texts };
  const asked = { configuration: loaded.value };
  const { rules } = loaded.value;
  const outcome = await run(loaded.value, { ...environment, strict }, transforms);
  const { source, texts: more = [] } = outcome.value;
  const texts = new Map([...loaded.texts, ...(source?.texts ?? []), ...more]);
  const before = judged([...loaded.diagnostics, ...outcome.diagnostics], rules, strict);
  const served = against === undefined ? [] : await compare(against, loaded.value, texts);
  const said = [...before, ...judged(served, rules, strict)];
  if (failed(before)) return { ...asked, diagnostics: said, texts };
  const { results } = outcome.value;
  const shown = (path: string) => displayName(path, cwd);
  progress?.(command === 'check' ? 'check' : 'write');
  if (command === 'check') {
    const checked = checkResults(results, shown);
    const diagnostics = [...said, ...judged(checked.diagnostics, rules, strict)];
    return { ...asked, diagnostics, texts, made: { outputs: checked.value } };
  }
  const written = writeResults(results, shown);
  const diagnostics = [...said, ...judged(written.diagnostics, rules, strict)];
  return { ...asked, diagnostics, texts, made: written.value };

  function compare(served: Against, { input, allow }: Configuration, own: Ending['texts']): Promise<Diagnostic[]> {
    progress?.('against');
    return compareServed({ input, allow }, own, served, cwd);
  }
}
