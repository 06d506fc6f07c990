import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Transform } from '../model/model.js';
import { compareServed, type Against } from '../stages/against.js';
import { memoryOf } from '../stages/cache/cache.js';
import { checkResults, isCurrent, type CheckedOutput } from '../stages/check.js';
import type { Configuration, UserConfiguration } from '../stages/configuration.js';
import type { Run, RunEnvironment } from '../stages/result.js';
import { failed, judged } from '../stages/rules.js';
import { writeResults, type Written } from '../stages/write.js';
import { recalled } from './recall.js';
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
  const { cwd, progress, cache } = environment;
  progress?.('configuration');
  const invocation = { cwd, document, out };
  const loaded =
    typeof configuration === 'object'
      ? givenConfiguration(configuration, invocation)
      : await loadConfiguration(invocation, configuration);
  if (loaded.value === undefined) return { diagnostics: loaded.diagnostics, texts: loaded.texts };
  const asked = { configuration: loaded.value };
  const { rules } = loaded.value;
  const shown = (path: string) => displayName(path, cwd);
  const own = judged(loaded.diagnostics, rules, strict);

  // What a function changes, or a server answers, is not remembered.
  const remembers = cache !== undefined && (transforms ?? []).length === 0 && against === undefined;
  const memory = remembers ? memoryOf(cache, loaded.value, strict, cwd) : undefined;
  progress?.('recall');
  const known = recalled(command, memory, shown);
  if (known !== undefined) {
    const texts = new Map([...loaded.texts, ...known.texts]);
    return { ...asked, ...known, diagnostics: [...own, ...known.diagnostics], texts };
  }

  progress?.('start');
  const outcome = await run(loaded.value, { ...environment, strict }, transforms);
  const { source, results, texts: more = [] } = outcome.value;
  const texts = new Map([...loaded.texts, ...(source?.texts ?? []), ...more]);
  const found = judged(outcome.diagnostics, rules, strict);
  const served = against === undefined ? [] : await compare(against, loaded.value, texts);
  const said = [...own, ...found, ...judged(served, rules, strict)];
  if (failed([...own, ...found])) return { ...asked, diagnostics: said, texts };
  progress?.(command === 'check' ? 'check' : 'write');
  const made = command === 'check' ? checkResults(results, shown) : writeResults(results, shown);
  const isDone = made.diagnostics.length === 0 && ('written' in made.value || isCurrent(made.value));
  if (isDone && source !== undefined) memory?.keep({ source, diagnostics: found, results });
  const diagnostics = [...said, ...judged(made.diagnostics, rules, strict)];
  return { ...asked, diagnostics, texts, made: 'written' in made.value ? made.value : { outputs: made.value } };

  function compare(served: Against, { input, allow }: Configuration, own: Ending['texts']): Promise<Diagnostic[]> {
    progress?.('against');
    return compareServed({ input, allow }, own, served, cwd);
  }
}
