import type { Reported } from '../diagnostics/diagnostic.js';
import type { Against } from './against.js';
import type { CheckedOutput } from '../output/check.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Written } from '../output/write.js';
import type { Project } from '../configuration/reading/projects.js';
import type { Released, ReleaseWish } from './release-files.js';
import type { Task } from './task.js';

/** The two commands that work on a document. */
export type Command = 'generate' | 'check';

/** The stage that each command ends with. */
export const lastStage: Readonly<Record<Command, string>> = { generate: 'write', check: 'check' };

/** What is asked for. */
export interface Request extends Task {
  /** The document that ours is compared with, for `check`. */
  readonly against?: Against | undefined;
  /** A changelog or a new version, for `generate`. */
  readonly release?: ReleaseWish | undefined;
}

/** Where the configuration is, and what it reads: what is shown of it. */
export type Asked = Pick<Configuration, 'configurationFile' | 'input' | 'overlays'>;

/** How a command ended. */
export interface Ending extends Reported {
  /** What was asked for; absent where it is wrong. */
  readonly configuration?: Asked;
  /** What was done or found; absent when errors came first. */
  readonly made?:
    (Written & { readonly released?: Released | undefined }) | { readonly outputs: readonly CheckedOutput[] };
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
