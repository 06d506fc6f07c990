import type { Severity } from '../../diagnostics/diagnostic.js';
import { flatten } from '../../diagnostics/json.js';
import type { CheckedOutput } from '../../output/check.js';
import { driftKinds, outputKinds } from './kinds.js';
import type { CheckReport } from './report.js';

/** A finding about the document or the output. Lines and columns start at 1. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** JSON Pointer into the document. */
  readonly pointer: string | null;
  /** The shortened diff of a file. */
  readonly diff: readonly string[];
}

/** The findings of a report in order: the document's, then those of each output. */
export function findingsOf(report: CheckReport): readonly Finding[] {
  const ofDocument = flatten(report).map((flat) => ({ ...flat, diff: [] }));
  return [...ofDocument, ...(report.outputs ?? []).flatMap(ofOutput)];
}

/** The findings of one output: one for each file, or one for the whole output. */
export function ofOutput({ path, state, drifts }: CheckedOutput): Finding[] {
  if (state === 'absent' || state === 'empty') {
    const { code, title, hint } = outputKinds[state];
    return [{ ...nowhere, code, hint, message: `${title}: ${path}`, file: `${path}/.specwright.json` }];
  }
  return drifts.map((drift) => {
    const { code, title, hint } = driftKinds[drift.kind];
    const line = drift.line === 0 ? null : drift.line;
    return { ...nowhere, code, hint, message: `${title}: ${drift.path}`, file: drift.path, line, diff: drift.diff };
  });
}

const nowhere = { severity: 'error', column: null, line: null, pointer: null, diff: [] } as const;
