import type { Id } from '../../model/model.js';
import type { Finding, Pair } from '../finding.js';
import { exportedTypes, typeName } from '../compared-api.js';
import type { Sides } from './finding-places.js';

/** Types with the same name in both SDKs. Code that uses the name sees the type change, whatever its origin. */
export function namesakes({ old, new: now }: Sides): Pair[] {
  const after = exportedTypes(now);
  return [...exportedTypes(old)].flatMap(([name, { of }]) => {
    const other = after.get(name);
    return other === undefined ? [] : [{ old: of, new: other.of, only: 'sdk' as const }];
  });
}

/** Types that an SDK no longer exports. A type in the same place is a new name. */
export function compareExports(sides: Sides, pairs: readonly Pair[]): Finding[] {
  const after = exportedTypes(sides.new);
  const successors = new Map<Id, Id>(pairs.toReversed().map((pair) => [pair.old, pair.new]));
  return [...exportedTypes(sides.old)].flatMap(([name, { of, id, declaration }]): Finding[] => {
    const namesake = after.get(name);
    // Code reads the values of an enumeration from its object, which other types do not have.
    if (namesake !== undefined && declaration.kind === 'enum' && namesake.declaration.kind !== 'enum')
      return [
        { old: id, new: namesake.id, subject: name, code: 'type/removed', detail: 'is not an enumeration any more' },
      ];
    if (namesake !== undefined) return [];
    const next = successors.get(of);
    if (next === undefined) return [{ old: id, subject: name, code: 'type/removed', detail: 'is gone' }];
    const now = typeName(sides.new, next);
    return [{ old: id, new: next, subject: now, code: 'type/renamed', detail: `was \`${name}\`, is \`${now}\`` }];
  });
}

/** Types without their functions to or from JSON, because they are no longer used in that direction. */
export function compareDirections({ old, new: now }: Sides): Finding[] {
  const after = exportedTypes(now);
  const ways = [
    { presence: 'sent', lost: 'is no longer written to JSON' },
    { presence: 'received', lost: 'is no longer read from JSON' },
  ] as const;
  return [...exportedTypes(old)].flatMap(([name, type]): Finding[] => {
    const other = after.get(name);
    if (other === undefined || type.declaration.kind === 'enum' || type.scope === 'errors') return [];
    return ways
      .filter(({ presence }) => old.api.presence[presence].has(type.id) && !now.api.presence[presence].has(other.id))
      .map(({ lost }) => ({ old: type.id, new: other.id, subject: name, code: 'type/direction', detail: lost }));
  });
}
