import { analyze } from '../analyze/analyze.js';
import { splitDirections } from '../analyze/split.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import type { Model, Transform } from '../model/model.js';
import { transformed } from './transforms.js';

/** An API as a document has it, before anything is left out. */
export interface Whole {
  /** As transforms left it. */
  readonly model: Model;
  /** With models that travel both ways made two where they differ. */
  readonly split: Model;
}

/** Whether a target gets what the document marks as internal. */
export const isInternal = (
  { internal = false }: Pick<Configuration, 'internal'>,
  target?: Pick<Configuration, 'internal'>,
): boolean => target?.internal ?? internal;

/** Analyzes a document, with what it marks as internal or without. */
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
