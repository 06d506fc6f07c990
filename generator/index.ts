import { performDiff } from './cli/diff.js';
import { readModel } from './app/model.js';
import { performAll } from './app/projects/perform-all.js';
import { flatten, type FlatDiagnostic } from './diagnostics/json.js';
import type { Bump } from './diff/bump.js';
import type { ChangeRecord } from './diff/change-record.js';
import type { Model, Transform } from './model/model.js';
import type { UserConfiguration } from './configuration/configuration.js';
import { isCurrent } from './output/check.js';
import type { Drift } from './output/drift.js';
import { run } from './pipeline/run.js';
import type { Target } from './targets/target.js';
import type { Written } from './output/write.js';
import { forgetTexts } from './text/remember-texts.js';

/** What to generate or check. Relative paths start at `cwd`, or at the configuration file that names them. */
export interface Options {
  /** A path, an `http(s):` URL, or absent where the configuration names the document. */
  readonly document?: string;
  /** The path of a configuration file, or a configuration. */
  readonly configuration?: string | UserConfiguration;
  /** The folder that holds all output. */
  readonly out?: string;
  /** Warnings are errors. */
  readonly strict?: boolean;
  /** Changes of the model between reading and planning, in order; those of the configuration come first. */
  readonly transforms?: readonly Transform[];
  /** Targets of your own that the configuration may name. */
  readonly targets?: readonly Target[];
  /** Names of projects, where the configuration lists several; without it all of them, one after another. */
  readonly projects?: readonly string[];
  readonly cwd?: string;
}

/** What came of it; `ok` is false where a diagnostic is an error, and then nothing was written. */
export interface Generated extends Written {
  readonly ok: boolean;
  readonly diagnostics: readonly FlatDiagnostic[];
}

/** Where the output and the document disagree; `ok` where they do not. */
export interface Checked {
  readonly ok: boolean;
  readonly diagnostics: readonly FlatDiagnostic[];
  readonly drifts: readonly Drift[];
}

/** Does what a program asks for, and leaves nothing behind in its process. */
const asGuest = <Result>(work: Promise<Result>): Promise<Result> => work.finally(forgetTexts);

async function carryOut(command: 'generate' | 'check', options: Options) {
  const {
    document,
    configuration,
    out,
    strict = false,
    transforms = [],
    targets,
    cwd = process.cwd(),
    projects,
  } = options;
  const request = { document, configuration, out, strict, transforms, targets };
  const ending = await asGuest(performAll(command, request, { cwd, env: process.env }, run, { picked: projects }));
  const diagnostics = flatten(ending);
  return { ...ending, diagnostics, ok: !ending.diagnostics.some(({ severity }) => severity === 'error') };
}

/** Generates from a document and writes what changed. Faults of the document are in `diagnostics`, never thrown. */
export async function generate(options: Options): Promise<Generated> {
  const { ok, diagnostics, made } = await carryOut('generate', options);
  const none: Written = { written: [], unchanged: [], removed: [] };
  return { ok, diagnostics, ...(made !== undefined && 'written' in made ? made : none) };
}

/** Compares what would be generated with what is there. Nothing is written. */
export async function check(options: Options): Promise<Checked> {
  const { ok, diagnostics, made } = await carryOut('check', options);
  const current = made !== undefined && 'outputs' in made && isCurrent(made.outputs);
  const drifts = made !== undefined && 'outputs' in made ? made.outputs.flatMap(({ drifts }) => drifts) : [];
  return { ok: ok && current, diagnostics, drifts };
}

/** The model of a document; absent where `ok` is false. */
export interface LoadedModel {
  readonly ok: boolean;
  readonly model: Model | undefined;
  readonly diagnostics: readonly FlatDiagnostic[];
}

/** Reads a document into the model of its API, for tools that make something else of it. Nothing is written. */
export async function loadModel(options: Omit<Options, 'out' | 'projects'>): Promise<LoadedModel> {
  const { document, configuration, strict = false, transforms = [], cwd = process.cwd() } = options;
  const task = { document, configuration, out: undefined, strict, transforms };
  const outcome = await asGuest(readModel(task, { cwd, env: process.env }, run));
  const { value: model } = outcome;
  return { ok: model !== undefined, model, diagnostics: flatten(outcome) };
}

/** Which documents to compare. Relative paths start at `cwd`. */
export interface DiffOptions {
  /** A path, an `http(s):` URL, or `git:REV:PATH`. */
  readonly old: string;
  readonly new: string;
  /** The path of a configuration file, or a configuration: its overlays, names and settings hold for both documents. */
  readonly configuration?: string | UserConfiguration;
  /** Changes of both models before they are compared, in order. */
  readonly transforms?: readonly Transform[];
  readonly cwd?: string;
}

/** What changed, the heaviest first, and the part of the version that follows; `ok` is false where a document has errors. */
export interface Compared {
  readonly ok: boolean;
  readonly diagnostics: readonly FlatDiagnostic[];
  readonly changes: readonly ChangeRecord[];
  readonly bump: Bump;
}

/** Compares two documents: what a client that is out notices, and what code notices that uses the SDK. */
export async function diff(options: DiffOptions): Promise<Compared> {
  const { old, new: now, configuration, transforms = [], cwd = process.cwd() } = options;
  const ending = await asGuest(performDiff({ old, new: now, configuration, transforms }, { cwd }));
  const { changes = [], bump = 'none' } = ending.made ?? {};
  return { ok: ending.made !== undefined, diagnostics: flatten(ending), changes, bump };
}

export { defineConfig, type UserConfiguration } from './configuration/configuration.js';
export type { ChangeRecord, RecordedPlace } from './diff/change-record.js';
export type { FlatDiagnostic } from './diagnostics/json.js';
export type { Outcome } from './diagnostics/diagnostic.js';
export type * from './model/model.js';
export type { Drift } from './output/drift.js';
export type { Target, TargetContext, TargetFile } from './targets/target.js';
