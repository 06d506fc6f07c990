import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from './source.js';

/** Diagnostics with their places in the files as written, before the conversion to another version. */
export function asWritten(diagnostics: readonly Diagnostic[], { origin }: Source): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    if (origin === undefined || place === undefined) return diagnostic;
    return { ...diagnostic, place: { ...place, ...origin(place) } };
  });
}
