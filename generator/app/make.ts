import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { compareServed } from './against.js';
import type { Memory } from '../pipeline/cache/cache.js';
import { checkResults, isCurrent, type CheckedOutput } from '../output/check.js';
import type { Run } from '../pipeline/result.js';
import { failed, judged } from '../pipeline/severity-rules.js';
import { writeResults, type Written } from '../output/write.js';
import { worked, type Begun } from './begin.js';
import { displayName } from '../configuration/reading/given-configuration.js';
import { lockOutput, lockToWrite } from './lock-file.js';
import { lastStage, type Command, type Ending, type Request } from './ending.js';
import { releasing, type Released, type Releasing } from './release-files.js';
import type { Configured, Surroundings } from './task.js';

/** Runs a command for a configuration, from loading to the files on disk. */
export async function make(
  command: Command,
  read: Configured,
  request: Request,
  environment: Surroundings,
  run: Run,
  memory: Memory | undefined,
): Promise<Ending> {
  const { cwd } = environment;
  const { configuration } = read;
  const shown = (path: string) => displayName(path, cwd);
  const { transforms = [] } = request;
  const { value: release, diagnostics: faults } = releasing(configuration, request.release, { cwd, shown, transforms });
  if (release === undefined) return { ...read, diagnostics: [...read.diagnostics, ...faults] };
  // `check` generates every text again: comparing with cached texts would prove nothing.
  const cache = command === 'check' ? undefined : environment.cache;
  const surroundings = { ...environment, cache, version: release.version };
  const begun = await worked({ ...read, configuration: release.configuration }, request, surroundings, run);
  if (!('result' in begun)) return begun;
  const served = await servedFaults(request, begun, environment);
  const ended = { configuration, texts: begun.texts, diagnostics: [...begun.diagnostics, ...served] };
  if (failed(begun.diagnostics)) return ended;
  environment.progress?.(lastStage[command]);
  const { value, diagnostics } = command === 'check' ? found(begun, shown) : put(begun, release, shown);
  const isDone = diagnostics.length === 0 && ('written' in value || isCurrent(value.outputs));
  if (isDone) memory?.keep(begun.result, begun.diagnostics.slice(read.diagnostics.length));
  const more = judged(diagnostics, configuration.rules, request.strict);
  return { ...ended, diagnostics: [...ended.diagnostics, ...more], made: value };
}

/** The states of the outputs, including the lock. */
function found(
  { configuration: { lock: file }, result: { results, lock } }: Begun,
  shown: (path: string) => string,
): Outcome<{ readonly outputs: readonly CheckedOutput[] }> {
  const { value, diagnostics } = checkResults(results, shown);
  const names = file === undefined || lock === undefined ? [] : [lockOutput(file, shown(file), lock)];
  return { value: { outputs: [...value, ...names] }, diagnostics };
}

/** Writes the outputs, the lock and the release atomically. */
function put(
  { configuration: { lock: file }, result: { results, lock } }: Begun,
  release: Releasing,
  shown: (path: string) => string,
): Outcome<Written & { readonly released?: Released | undefined }> {
  const names = file === undefined || lock === undefined ? [] : [lockToWrite(file, lock)];
  const { value, diagnostics } = writeResults(results, shown, [...names, ...release.files()]);
  return { value: failed(diagnostics) ? value : { ...value, released: release.released() }, diagnostics };
}

/** The findings of `--against`. */
async function servedFaults(
  { against, strict }: Request,
  { configuration: { input, allow, rules }, texts = new Map() }: Begun,
  { cwd, progress }: Surroundings,
): Promise<readonly Diagnostic[]> {
  if (against === undefined) return [];
  progress?.('against');
  return judged(await compareServed({ input, allow }, texts, against, cwd), rules, strict);
}
