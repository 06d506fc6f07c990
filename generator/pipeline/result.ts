import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import type { Model, Transform } from '../model/model.js';
import type { Surface } from '../surface/surface.js';
import type { Lock } from './lock.js';
import type { Configuration } from '../configuration/configuration.js';
import type { TargetResult } from '../output/files.js';

/** What a run takes from the world around it. */
export interface RunEnvironment {
  readonly cwd: string;
  readonly stdin?: () => Promise<string>;
  /** Warnings will be errors: the document is checked against the official schema too. */
  readonly strict?: boolean;
  /** A folder in which runs may note what they read and made, so that the next finds out fast that nothing changed. */
  readonly cache?: string | undefined;
  /** Called with the name of each stage as it begins. */
  readonly progress?: (stage: string) => void;
  /** Says of the document, once it is read, which version the package has; undefined, or absent: the document's. */
  readonly version?: ((source: Source) => string | undefined) | undefined;
  /** Only what SDKs export is wanted: no text is generated. */
  readonly surfaces?: true;
  /** The names of earlier runs, which stay; if present, the run returns its own. */
  readonly locked?: Lock | undefined;
}

/** What an SDK exports, with the folder of its output. */
export interface OutputSurface extends Surface {
  readonly output: string;
}

/** What a run makes; `source` is there as soon as the document could be read. */
export interface RunResult {
  readonly results: readonly TargetResult[];
  readonly source: Source | undefined;
  /** The API that the configuration describes, as transforms left it, where the document could be analyzed. */
  readonly model?: Model | undefined;
  /** What each SDK exports, where that is wanted, with the absolute folder of its output. */
  readonly surfaces?: readonly OutputSurface[];
  /** The names that were given, if those of earlier runs were to stay. */
  readonly lock?: Lock | undefined;
}

/** The shape of `run`: from a configuration to the texts of all files, nothing written. */
export type Run = (
  configuration: Configuration,
  environment: RunEnvironment,
  transforms?: readonly Transform[],
) => Promise<Outcome<RunResult>>;
