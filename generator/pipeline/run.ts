import { isAbsolute, relative, sep } from 'node:path';
import { textsOf, type Diagnostic, type Outcome, type Reported } from '../diagnostics/diagnostic.js';
import { asWritten } from '../load/original-places.js';
import { load } from '../load/load.js';
import type { Source } from '../load/source.js';
import type { Model, Transform } from '../model/model.js';
import type { TargetContext } from '../targets/target.js';
import type { Configuration } from '../configuration/configuration.js';
import { representationOf } from '../configuration/representation.js';
import { withoutLeftOut } from '../selection/left-out.js';
import { pruned } from '../selection/pruned.js';
import { dividedBy, isDivided, type Division } from './division.js';
import { namesGiven } from './lock.js';
import { made, surfaceOf } from './made.js';
import { partsOf } from './parts.js';
import { unknownPins } from './pins.js';
import type { OutputSurface, RunEnvironment, RunResult } from './result.js';
import type { TargetResult } from '../output/files.js';
import { failed } from './severity-rules.js';
import { internalsOf, isInternal, wholeOf, type Whole } from './whole.js';

/** What a file is called: below the readers nobody knows the name of the root file, and paths are absolute. */
const named = (file: string, root: string, cwd: string): string =>
  file === '' ? root : isAbsolute(file) ? relative(cwd, file).split(sep).join('/') : file;

function placed(diagnostic: Diagnostic, root: string, cwd: string): Diagnostic {
  const { place } = diagnostic;
  return place === undefined ? diagnostic : { ...diagnostic, place: { ...place, file: named(place.file, root, cwd) } };
}

/** The whole API of a configuration. */
function modelOf(
  configuration: Configuration,
  wholes: ReadonlyMap<boolean, Whole>,
  division: Division | undefined,
): Model | undefined {
  const { model } = wholes.get(isInternal(configuration)) ?? wholes.get(false) ?? {};
  const isKept = division?.keptFor(undefined);
  return model && isKept ? pruned(model, isKept) : model;
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
      // Targets with the same language have the same diagnostics of naming.
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
  const division = source && isDivided(configuration) ? dividedBy(source, configuration) : undefined;
  note(division?.diagnostics ?? []);
  let isAnalyzed = true;
  // If the document cannot be analyzed, all its faults matter.
  const judged = (models?: readonly Model[]): readonly Diagnostic[] =>
    division === undefined || !isAnalyzed ? diagnostics : withoutLeftOut(diagnostics, division.leavesOut(models));
  const ended = (value: Omit<RunResult, 'source'>, models?: readonly Model[]): Outcome<RunResult> => {
    const found = judged(models);
    return {
      value: { ...value, results: failed(found) ? [] : value.results, source },
      diagnostics: found,
      texts: textsOf(...reported),
    };
  };
  const reported: Pick<Reported, 'texts'>[] = [loaded];
  if (source === undefined || failed(judged())) return ended({ results: [] });

  progress('analyze');
  const wholes = new Map<boolean, Whole>();
  for (const internal of internalsOf(configuration)) {
    const whole = wholeOf(source, configuration, transforms, internal);
    note(whole.diagnostics, source);
    note(whole.ofUser);
    wholes.set(internal, whole.value);
  }
  const [largest] = [...wholes.values()].slice(-1);
  isAnalyzed = [...wholes.values()].some(
    ({ model: { operations, webhooks } }) => operations.length + webhooks.length > 0,
  );
  note(largest === undefined ? [] : unknownPins(configuration, largest.split));
  const model = modelOf(configuration, wholes, division);
  if (failed(judged())) return ended({ results: [], model });

  const { locked: earlier } = environment;
  const parts = partsOf(configuration, wholes, division, earlier);
  const version = environment.version?.(source);
  const results: TargetResult[] = [];
  const surfaces: OutputSurface[] = [];
  for (const wanted of configuration.targets) {
    progress(wanted.target.name);
    const { client, naming } = parts.partFor(wanted);
    const api: TargetContext['named'] = (language, representation) =>
      naming.named(language, representation ?? representationOf(configuration, language.id, wanted));
    const described = { ...client, package: wanted.package ?? client.package, version, named: api };
    if (environment.surfaces === true) {
      const surface = await surfaceOf(wanted, described);
      note([...surface.diagnostics, ...naming.reported().diagnostics], source);
      if (surface.value !== undefined) surfaces.push({ output: wanted.output, ...surface.value });
      continue;
    }
    const result = await made(wanted, described, environment.cache);
    note([...result.diagnostics, ...naming.reported().diagnostics], source);
    const texts = [...(result.texts ?? [])].map(
      ([file, text]) => [named(file, source.root, environment.cwd), text] as const,
    );
    reported.push({ texts: new Map(texts) });
    results.push(result.value);
  }
  const { whole } = parts;
  const lock = earlier && namesGiven(configuration, { model: whole.client.model, named: whole.naming.named });
  return ended({ results, model, lock, surfaces }, parts.models());
}
