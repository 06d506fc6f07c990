import { analyze } from '../analyze/analyze.js';
import { splitDirections } from '../analyze/split.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import type { Model, Transform } from '../model/model.js';
import { transformed } from './transforms.js';

/** The whole API of a document, before filters. */
export interface Whole {
  /** The model after transforms. */
  readonly model: Model;
  /** The model with request and response versions of models that differ by direction. */
  readonly split: Model;
}

/** Whether a target includes internal parts. */
export const isInternal = (
  { internal = false }: Pick<Configuration, 'internal'>,
  target?: Pick<Configuration, 'internal'>,
): boolean => target?.internal ?? internal;

/** The APIs of a run, the smaller one first. */
export function internalsOf(configuration: Configuration): readonly boolean[] {
  const { targets } = configuration;
  const asked =
    targets.length > 0 ? targets.map((target) => isInternal(configuration, target)) : [isInternal(configuration)];
  return asked.includes(true) ? [false, true] : [false];
}

/** Analyzes a document with or without its internal parts. */
export function wholeOf(
  source: Source,
  { conventions, transforms: own }: Configuration,
  transforms: readonly Transform[],
  internal: boolean,
): Outcome<Whole> & { readonly ofUser: Outcome<unknown>['diagnostics'] } {
  const built = analyze(source, conventions, internal);
  const changed = transformed(built.value, own);
  const model = transforms.reduce<Model>((current, change) => change(current), changed.value);
  return {
    value: { model, split: splitDirections(model) },
    diagnostics: built.diagnostics,
    ofUser: changed.diagnostics,
  };
}
