import type { Configuration } from '../configuration/configuration.js';
import { comparedRepresentation } from '../configuration/representation.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { comparedApi, type ComparedApi } from '../diff/compared-api.js';
import { typescript } from '../languages/typescript.js';
import type { Source } from '../load/source.js';
import type { Transform } from '../model/model.js';
import { withoutLeftOut } from '../selection/left-out.js';
import { dividedBy, isDivided } from './division.js';
import { partsOf } from './parts.js';
import { failed } from './severity-rules.js';
import { internalsOf, wholeOf, type Whole } from './whole.js';

/** Diagnostics of a document without those about parts that no target includes. */
export function relevantTo(
  source: Source | undefined,
  configuration: Configuration,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (source === undefined || !isDivided(configuration)) return diagnostics;
  return withoutLeftOut(diagnostics, dividedBy(source, configuration).leavesOut());
}

/**
 * A document as named for its SDK; `undefined` if the document has errors. Parts that
 * no target includes are left out.
 */
export function sideFor(
  source: Source,
  configuration: Configuration,
  transforms: readonly Transform[],
): Outcome<ComparedApi | undefined> {
  const wholes = new Map<boolean, Whole>();
  const diagnostics: Diagnostic[] = [];
  for (const internal of internalsOf(configuration)) {
    const whole = wholeOf(source, configuration, transforms, internal);
    for (const one of [...whole.diagnostics, ...whole.ofUser]) diagnostics.push(one);
    wholes.set(internal, whole.value);
  }
  const division = isDivided(configuration) ? dividedBy(source, configuration) : undefined;
  const parts = partsOf(configuration, wholes, division, undefined);
  const { client, naming } = parts.ofAny();
  const found = division === undefined ? diagnostics : withoutLeftOut(diagnostics, division.leavesOut([client.model]));
  if (failed(found)) return { value: undefined, diagnostics: found };
  const representation = comparedRepresentation(configuration);
  const api = naming.named(typescript, representation);
  return { value: comparedApi(api, { ...client, representation }), diagnostics: found };
}
