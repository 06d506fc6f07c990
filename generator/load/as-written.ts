import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from './source.js';

/** Diagnostics with the places of the root file as it was written, before it was brought to another version. */
export function asWritten(diagnostics: readonly Diagnostic[], { root, origin }: Source): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    if (origin === undefined || place?.file !== root) return diagnostic;
    return { ...diagnostic, place: { ...place, pointer: origin(place.pointer) } };
  });
}
