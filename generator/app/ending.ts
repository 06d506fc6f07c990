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

/** The last stage of each command. */
export const lastStage: Readonly<Record<Command, string>> = { generate: 'write', check: 'check' };

/** The request for a command. */
export interface Request extends Task {
  /** The document to compare with, for `check`. */
  readonly against?: Against | undefined;
  /** A changelog or a new version, for `generate`. */
  readonly release?: ReleaseWish | undefined;
}

/** The configuration and its input, as shown to users. */
export type Asked = Pick<Configuration, 'configurationFile' | 'input' | 'overlays'>;

/** The outcome of a command. */
export interface Ending extends Reported {
  /** The configuration; absent if it is invalid. */
  readonly configuration?: Asked;
  /** The result; absent after errors. */
  readonly made?:
    (Written & { readonly released?: Released | undefined }) | { readonly outputs: readonly CheckedOutput[] };
  /** The projects in the configuration, if it is a list. None of them has run yet. */
  readonly listed?: readonly Project[] | undefined;
  /** The outcome of each project, in the order of the list; absent without a list. */
  readonly projects?: readonly ProjectEnding[];
  /** The inputs: absolute paths with a mark of their contents, if they were recorded. */
  readonly inputs?: ReadonlyMap<string, string> | undefined;
  /** The absolute folders of outputs that are web sites, if inputs were recorded and the configuration is valid. */
  readonly sites?: readonly string[] | undefined;
}

/** The outcome of a project in a list, with its elapsed time in milliseconds. */
export interface ProjectEnding {
  readonly name: string;
  readonly ending: Ending;
  readonly time: number;
}
