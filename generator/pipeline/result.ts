import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import type { Model, Transform } from '../model/model.js';
import type { Surface } from '../surface/surface.js';
import type { Lock } from './lock.js';
import type { Configuration } from '../configuration/configuration.js';
import type { TargetResult } from '../output/files.js';

/** The environment of a run. */
export interface RunEnvironment {
  readonly cwd: string;
  readonly stdin?: () => Promise<string>;
  /** Whether warnings are errors. The document is then checked against the official schema too. */
  readonly strict?: boolean;
  /** The cache folder, in which runs record their inputs and outputs, so that the next run can skip unchanged work. */
  readonly cache?: string | undefined;
  /** Called with the name of each stage when it starts. */
  readonly progress?: (stage: string) => void;
  /** Returns the package version once the document is read; default: the document's version. */
  readonly version?: ((source: Source) => string | undefined) | undefined;
  /** Whether only the exports of SDKs are needed, so that no text is generated. */
  readonly surfaces?: true;
  /** The locked names of earlier runs. If present, the run returns its own. */
  readonly locked?: Lock | undefined;
}

/** The exports of an SDK, with its output folder. */
export interface OutputSurface extends Surface {
  readonly output: string;
}

/** The result of a run; `source` is present once the document has been read. */
export interface RunResult {
  readonly results: readonly TargetResult[];
  readonly source: Source | undefined;
  /** The API after transforms, if the document could be analyzed. */
  readonly model?: Model | undefined;
  /** The exports of each SDK with its absolute output folder, if they were requested. */
  readonly surfaces?: readonly OutputSurface[];
  /** The names of the run, if names are locked. */
  readonly lock?: Lock | undefined;
}

/** The signature of `run`: from a configuration to the texts of all files. Nothing is written. */
export type Run = (
  configuration: Configuration,
  environment: RunEnvironment,
  transforms?: readonly Transform[],
) => Promise<Outcome<RunResult>>;
