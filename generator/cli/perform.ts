import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Against } from '../stages/against.js';
import { memoryOf } from '../stages/cache/cache.js';
import type { CheckedOutput } from '../stages/check.js';
import type { Configuration } from '../stages/configuration.js';
import type { Run } from '../stages/result.js';
import type { Written } from '../stages/write.js';
import { displayName } from './configuration.js';
import type { Project } from './projects/list.js';
import { recalled } from './recall.js';
import type { Released, ReleaseWish } from './release.js';
import { configured, type Surroundings, type Task } from './task.js';

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

  // Imported here, so that nobody waits for it where nothing changed.
  const { make } = await import('./make.js');
  return make(command, read, request, environment, run, memory);
}
