import type { ChangeRecord, RecordedPlace } from '../change-record.js';
import { severities, type Severity } from '../severity.js';

/** Severities from the highest. */
export const heaviestFirst: readonly Severity[] = severities.toReversed();

const many = (changes: readonly ChangeRecord[], severity: Severity): number =>
  changes.filter((change) => change.severity === severity).length;

/** The number of changes by severity: `2 breaking, 1 safe`. */
export function countText(changes: readonly ChangeRecord[]): string {
  const parts = heaviestFirst.flatMap((severity) => {
    const count = many(changes, severity);
    return count === 0 ? [] : [`${String(count)} ${severity}`];
  });
  return parts.join(', ') || 'no change';
}

/** A place as `file:line:column`. */
export function placeText({ file, line, column }: RecordedPlace): string {
  return line === null ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
}

/** The severities of a change: `breaking on the wire, safe in the SDK`. */
export function levelText({ wire, sdk }: ChangeRecord): string {
  if (wire === sdk && wire !== null) return `${wire} on the wire and in the SDK`;
  const parts = [...(wire === null ? [] : [`${wire} on the wire`]), ...(sdk === null ? [] : [`${sdk} in the SDK`])];
  return parts.join(', ');
}
