import type { Diagnostic } from './diagnostic.js';
import { positionOf, type Positions } from './position.js';
import { compare } from './text.js';
import type { Position } from './text.js';

/** A diagnostic with its position looked up. */
export interface Located {
  readonly diagnostic: Diagnostic;
  readonly position: Position | undefined;
}

/** Diagnostics with their positions, project by project as they come, and then by file, position, code and message; those without a place come first. */
export function located(diagnostics: readonly Diagnostic[], positions: Positions): readonly Located[] {
  const turns = new Map(
    [...new Set(diagnostics.map(({ project }) => project))].map((project, turn) => [project, turn]),
  );
  const turnOf = ({ diagnostic }: Located): number => turns.get(diagnostic.project) ?? 0;
  return diagnostics
    .map((diagnostic) => ({ diagnostic, position: diagnostic.place && positionOf(positions, diagnostic.place) }))
    .sort(
      (a, b) =>
        turnOf(a) - turnOf(b) ||
        compare(a.diagnostic.place?.file ?? '', b.diagnostic.place?.file ?? '') ||
        (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
        (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
        compare(a.diagnostic.code, b.diagnostic.code) ||
        compare(a.diagnostic.message, b.diagnostic.message),
    );
}
