import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { build } from '../build/build.js';
import { splitDirections } from '../build/split.js';
import { asWritten } from '../load/as-written.js';
import { load } from '../load/load.js';
import type { Model, Transform } from '../model/model.js';
import { docs } from '../targets/docs/docs.js';
import { typescript } from '../targets/typescript/typescript.js';
import type { Target, TargetContext, TargetFile } from '../targets/target.js';
import type { Configuration, TargetConfiguration } from './configuration.js';
import { describeClient } from './client.js';
import { formatTypeScript } from './format.js';
import type { RunEnvironment, RunResult, TargetResult } from './result.js';
import { failed } from './rules.js';

function emitted<Options, Planned>(
  target: Target<Options, Planned>,
  context: TargetContext,
  options: Options,
): Outcome<readonly TargetFile[]> {
  const planned = target.plan(context, options);
  return { value: planned.value.map(target.emit), diagnostics: planned.diagnostics };
}

/** The targets by the name a configuration gives them. */
function made(configuration: TargetConfiguration, context: TargetContext): Outcome<readonly TargetFile[]> {
  switch (configuration.target) {
    case 'docs':
      return emitted(docs, context, configuration);
    case 'typescript':
      return emitted(typescript, context, configuration);
  }
}

async function target(configuration: TargetConfiguration, context: TargetContext): Promise<Outcome<TargetResult>> {
  const raw = made(configuration, context);
  const formatted = await formatTypeScript(raw.value);
  const { output, keep } = configuration;
  return {
    value: { output, keep, files: formatted.value },
    diagnostics: [...raw.diagnostics, ...formatted.diagnostics],
  };
}

/** Below the readers nobody knows the name of the root file: it is the empty one. */
function placed(diagnostic: Diagnostic, root: string): Diagnostic {
  const { place } = diagnostic;
  return place?.file === '' ? { ...diagnostic, place: { ...place, file: root } } : diagnostic;
}

/** From a document to the texts of all files: load, build, plan, emit, format. Nothing is written here. */
export async function run(
  configuration: Configuration,
  environment: RunEnvironment,
  transforms: readonly Transform[] = [],
): Promise<Outcome<RunResult>> {
  const diagnostics: Diagnostic[] = [];
  const told = new Set<string>();
  const note = (found: readonly Diagnostic[]): void => {
    for (const diagnostic of found) {
      // Targets that share a language say the same of its names.
      const text = JSON.stringify(diagnostic);
      if (!told.has(text)) diagnostics.push(diagnostic);
      told.add(text);
    }
  };
  const progress = environment.progress ?? (() => undefined);

  progress('load');
  const loaded = await load({ ...configuration, ...environment });
  note(loaded.diagnostics);
  const source = loaded.value;
  if (source === undefined || failed(diagnostics))
    return { value: { results: [], source, texts: loaded.texts }, diagnostics };

  progress('build');
  const built = build(source);
  note(asWritten(built.diagnostics, source));
  const model = [...transforms, splitDirections].reduce<Model>((current, transform) => transform(current), built.value);
  if (failed(diagnostics)) return { value: { results: [], source }, diagnostics };

  const context = describeClient(configuration, model);
  const results: TargetResult[] = [];
  for (const wanted of configuration.targets) {
    progress(wanted.target);
    const result = await target(wanted, context);
    note(
      asWritten(
        result.diagnostics.map((one) => placed(one, source.root)),
        source,
      ),
    );
    results.push(result.value);
  }
  return { value: { results: failed(diagnostics) ? [] : results, source }, diagnostics };
}
