import { isAbsolute, relative, sep } from 'node:path';
import { textsOf, type Diagnostic, type Outcome, type Reported } from '../diagnostics/diagnostic.js';
import { analyze } from '../analyze/analyze.js';
import { splitDirections } from '../analyze/split.js';
import { asWritten } from '../load/original-places.js';
import { load } from '../load/load.js';
import type { Source } from '../load/source.js';
import type { Model, Transform } from '../model/model.js';
import type { TargetContext } from '../targets/target.js';
import type { Configuration } from '../configuration/configuration.js';
import { representationOf } from '../configuration/representation.js';
import { describeClient } from '../configuration/naming-options.js';
import { namingStage } from './naming.js';
import { lockedPins, namesGiven } from './lock.js';
import { made, surfaceOf } from './made.js';
import { unknownPins } from './pins.js';
import type { OutputSurface, RunEnvironment, RunResult } from './result.js';
import type { TargetResult } from '../output/files.js';
import { failed } from './severity-rules.js';
import { transformed } from './transforms.js';

/** What a file is called: below the readers nobody knows the name of the root file, and paths are absolute. */
const named = (file: string, root: string, cwd: string): string =>
  file === '' ? root : isAbsolute(file) ? relative(cwd, file).split(sep).join('/') : file;

function placed(diagnostic: Diagnostic, root: string, cwd: string): Diagnostic {
  const { place } = diagnostic;
  return place === undefined ? diagnostic : { ...diagnostic, place: { ...place, file: named(place.file, root, cwd) } };
}

/** From a document to the texts of all files: load, analyze, name, plan, print, format. Nothing is written here. */
export async function run(
  configuration: Configuration,
  environment: RunEnvironment,
  transforms: readonly Transform[] = [],
): Promise<Outcome<RunResult>> {
  const diagnostics: Diagnostic[] = [];
  const reportedBefore = new Set<string>();
  const note = (found: readonly Diagnostic[], source?: Source): void => {
    const named = found.map((one) => placed(one, source?.root ?? '', environment.cwd));
    for (const diagnostic of source === undefined ? named : asWritten(named, source)) {
      // Targets that share a language report the same of its names.
      const text = JSON.stringify(diagnostic);
      if (!reportedBefore.has(text)) diagnostics.push(diagnostic);
      reportedBefore.add(text);
    }
  };
  const progress = environment.progress ?? (() => undefined);

  progress('load');
  const rule = configuration.rules['document/schema'];
  const official = rule === undefined ? environment.strict === true : rule !== 'off';
  const loaded = await load({ ...configuration, ...environment, official });
  note(loaded.diagnostics);
  const source = loaded.value;
  if (source === undefined || failed(diagnostics))
    return { value: { results: [], source }, diagnostics, texts: loaded.texts };

  progress('analyze');
  const built = analyze(source, configuration.conventions);
  note(built.diagnostics, source);
  const changed = transformed(built.value, configuration.transforms);
  note(changed.diagnostics);
  const model = [...transforms, splitDirections].reduce<Model>((current, change) => change(current), changed.value);
  note(unknownPins(configuration, model));
  if (failed(diagnostics)) return { value: { results: [], source }, diagnostics, texts: loaded.texts };

  const { locked: earlier } = environment;
  const locked = earlier && lockedPins(earlier, model);
  const client = { ...describeClient(configuration, model), locked };
  const naming = namingStage(model, client);
  const described = { ...client, version: environment.version?.(source) };
  const results: TargetResult[] = [];
  const surfaces: OutputSurface[] = [];
  const reported: Pick<Reported, 'texts'>[] = [loaded];
  for (const wanted of configuration.targets) {
    progress(wanted.target.name);
    const api: TargetContext['named'] = (language, representation) =>
      naming.named(language, representation ?? representationOf(configuration, language.id, wanted));
    if (environment.surfaces === true) {
      const surface = await surfaceOf(wanted, { ...described, named: api });
      note([...surface.diagnostics, ...naming.reported().diagnostics], source);
      if (surface.value !== undefined) surfaces.push({ output: wanted.output, ...surface.value });
      continue;
    }
    const result = await made(wanted, { ...described, named: api }, environment.cache);
    note([...result.diagnostics, ...naming.reported().diagnostics], source);
    const texts = [...(result.texts ?? [])].map(
      ([file, text]) => [named(file, source.root, environment.cwd), text] as const,
    );
    reported.push({ texts: new Map(texts) });
    results.push(result.value);
  }
  const lock = earlier && namesGiven(configuration, { model, named: naming.named });
  return {
    value: { results: failed(diagnostics) ? [] : results, source, lock, surfaces },
    diagnostics,
    texts: textsOf(...reported),
  };
}
