import { performAll } from './cli/projects/perform-all.js';
import { flatten, type FlatDiagnostic } from './diagnostics/json.js';
import type { Transform } from './model/model.js';
import type { UserConfiguration } from './stages/configuration.js';
import type { Drift } from './stages/drift.js';
import { run } from './stages/run.js';
import type { Written } from './stages/write.js';

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
  /** Changes of the model between reading and planning, in order. */
  readonly transforms?: readonly Transform[];
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

async function carryOut(command: 'generate' | 'check', options: Options) {
  const { document, configuration, out, strict = false, transforms = [], cwd = process.cwd(), projects } = options;
  const request = { document, configuration, out, strict, transforms };
  const ending = await performAll(command, request, { cwd }, run, { picked: projects });
  const diagnostics = flatten(ending.diagnostics, ending.texts);
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
  const drifts = made !== undefined && 'drifts' in made ? made.drifts : [];
  return { ok: ok && drifts.length === 0, diagnostics, drifts };
}

export { defineConfig, type UserConfiguration } from './stages/configuration.js';
export type { FlatDiagnostic } from './diagnostics/json.js';
export type { Outcome } from './diagnostics/diagnostic.js';
export type * from './model/model.js';
export type { Drift } from './stages/drift.js';
export type { Target, TargetContext, TargetFile } from './targets/target.js';
