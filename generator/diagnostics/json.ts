import type { Reported, Severity } from './diagnostic.js';
import { located } from './order.js';
import { positionsIn } from './position.js';

/** A diagnostic for machines: flat, and all its members but the project are always there. Lines and columns count from 1. */
export interface FlatDiagnostic {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** JSON Pointer (RFC 6901) into the file. */
  readonly pointer: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  /** The project it was found in; only where a configuration lists several. */
  readonly project?: string;
}

/** Diagnostics as plain objects, in the order of the listing. */
export function flatten({ diagnostics, texts = new Map() }: Reported): readonly FlatDiagnostic[] {
  return located(diagnostics, positionsIn(texts)).map(({ diagnostic, position }) => ({
    file: diagnostic.place?.file ?? null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    pointer: diagnostic.place?.pointer ?? null,
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    hint: diagnostic.hint ?? null,
    ...(diagnostic.project === undefined ? {} : { project: diagnostic.project }),
  }));
}
