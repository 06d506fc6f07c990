import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareServed, type Against } from '../stages/against.js';
import { memoryOf } from '../stages/cache/cache.js';
import { checkResults, isCurrent, type CheckedOutput } from '../stages/check.js';
import type { Configuration } from '../stages/configuration.js';
import type { Run } from '../stages/result.js';
import { failed, judged } from '../stages/rules.js';
import { writeResults, type Written } from '../stages/write.js';
import { configured, worked, type Begun, type Surroundings, type Task } from './begin.js';
import { displayName } from './configuration.js';
import { lockOutput, writeLock } from './lock.js';
import type { Project } from './projects/list.js';
import { recalled } from './recall.js';
import { releasing, type Released, type Releasing, type ReleaseWish } from './release.js';

/** The two commands that work on a document. */
export type Command = 'generate' | 'check';

/** What is asked for. */
export interface Request extends Task {
  /** The document that ours is compared with, for `check`. */
  readonly against?: Against | undefined;
  /** A changelog or a new version, for `generate`. */
  readonly release?: ReleaseWish | undefined;
}

/** How a command ended. */
export interface Ending {
  /** What was asked for, complete; absent where it is wrong. */
  readonly configuration?: Configuration;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** What was done or found; absent when errors came first. */
  readonly made?: (Written & { readonly released?: Released }) | { readonly outputs: readonly CheckedOutput[] };
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

/** Carries out `generate` or `check`; nothing is printed. */
export async function perform(
  command: Command,
  request: Request,
  environment: Surroundings,
  run: Run,
): Promise<Ending> {
  const { cwd, cache, progress } = environment;
  const read = await configured(request, environment);
  if (!('configuration' in read)) return read;
  const { configuration } = read;
  const shown = (path: string) => displayName(path, cwd);

  // What a function changes, or a server answers, is not remembered; and a release is more than the output.
  const asks = [request.against, request.release].some((asked) => asked !== undefined);
  const remembers = cache !== undefined && (request.transforms ?? []).length === 0 && !asks;
  const memory = remembers ? memoryOf(cache, configuration, request.strict, cwd) : undefined;
  if (memory !== undefined) progress?.('recall');
  const known = recalled(command, memory, configuration.lock, shown);
  if (known !== undefined) {
    const texts = new Map([...read.texts, ...known.texts]);
    return { configuration, ...known, diagnostics: [...read.diagnostics, ...known.diagnostics], texts };
  }

  const { transforms = [] } = request;
  const { value: release, diagnostics: faults } = releasing(configuration, request.release, { cwd, shown, transforms });
  if (release === undefined) return { ...read, diagnostics: [...read.diagnostics, ...faults] };
  const surroundings = { ...environment, version: release.version };
  const begun = await worked({ ...read, configuration: release.configuration }, request, surroundings, run);
  if (!('result' in begun)) return begun;
  const served = await servedFaults(request, begun, environment);
  const said = { configuration, texts: begun.texts, diagnostics: [...begun.diagnostics, ...served] };
  if (failed(begun.diagnostics)) return said;
  progress?.(command === 'check' ? 'check' : 'write');
  const { value, diagnostics } = command === 'check' ? found(begun, shown) : put(begun, release, shown);
  const isDone = diagnostics.length === 0 && ('written' in value || isCurrent(value.outputs));
  if (isDone) memory?.keep(begun.result, begun.diagnostics.slice(read.diagnostics.length));
  const more = judged(diagnostics, configuration.rules, request.strict);
  return { ...said, diagnostics: [...said.diagnostics, ...more], made: value };
}

interface Done<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** How the outputs are, the lock among them. */
function found(
  { configuration: { lock: file }, result: { results, lock } }: Begun,
  shown: (path: string) => string,
): Done<{ readonly outputs: readonly CheckedOutput[] }> {
  const { value, diagnostics } = checkResults(results, shown);
  const names = file === undefined || lock === undefined ? [] : [lockOutput(file, shown(file), lock)];
  return { value: { outputs: [...value, ...names] }, diagnostics };
}

/**
 * Writes the outputs, and then the lock and the release: names and versions stay from when the files are there that have
 * them. What fails ends it.
 */
function put(
  { configuration: { lock: file }, result: { results, lock } }: Begun,
  release: Releasing,
  shown: (path: string) => string,
): Done<Written> {
  const steps: readonly (() => Done<Written>)[] = [
    () => writeResults(results, shown),
    ...(file === undefined || lock === undefined ? [] : [() => writeLock(file, shown(file), lock)]),
    release.put,
  ];
  let done: Done<Written> = { value: { written: [], unchanged: [], removed: [] }, diagnostics: [] };
  for (const step of steps) {
    if (failed(done.diagnostics)) break;
    const { value, diagnostics } = step();
    done = { value: together(done.value, value), diagnostics: [...done.diagnostics, ...diagnostics] };
  }
  return done;
}

const together = (one: Written, other: Written): Written => ({
  ...one,
  ...other,
  written: [...one.written, ...other.written],
  unchanged: [...one.unchanged, ...other.unchanged],
  removed: [...one.removed, ...other.removed],
});

/** What `--against` finds. */
async function servedFaults(
  { against, strict }: Request,
  { configuration: { input, allow, rules }, texts }: Begun,
  { cwd, progress }: Surroundings,
): Promise<readonly Diagnostic[]> {
  if (against === undefined) return [];
  progress?.('against');
  return judged(await compareServed({ input, allow }, texts, against, cwd), rules, strict);
}
