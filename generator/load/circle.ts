import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { idAt } from '../model/id.js';
import { memberPointer } from '../model/pointer.js';
import { memberOf } from './member.js';
import { resolveReference } from './resolve.js';
import type { Resolved } from './resolve.js';
import type { SearchableSource } from './searchable.js';

/**
 * Follows the chain of references from a place and reports the circle it ends in, at the circle's own first reference.
 * `settled` holds the places followed before, so that a chain of thousands is walked once and a cycle is reported once.
 */
export function circleFrom(source: SearchableSource, start: Resolved, settled: Set<string>): readonly Diagnostic[] {
  const way = new Map<string, Resolved>();
  for (let at: Resolved | undefined = start; at !== undefined;) {
    const place = idAt(at.file, at.pointer);
    const ref = memberOf(at.value, '$ref');
    if (typeof ref !== 'string') return [];
    if (way.has(place)) return [circle([...way.keys()].slice([...way.keys()].indexOf(place)), at, ref)];
    if (settled.has(place)) return [];
    settled.add(place);
    way.set(place, at);
    at = resolveReference(source, at.file, ref);
  }
  return [];
}

function circle(places: readonly string[], { file, pointer }: Resolved, ref: string): Diagnostic {
  const others = places.length - 1;
  const message =
    others === 0
      ? `"${ref}" refers to itself`
      : `"${ref}" leads back here over ${others} other reference${others === 1 ? '' : 's'}`;
  return report('ref/self', message, { file, pointer: memberPointer(pointer, '$ref') });
}
