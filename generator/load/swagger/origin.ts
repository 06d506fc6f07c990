import { memberOf } from '../member.js';
import { withoutSuffix } from '../../model/id.js';
import { memberPointer, partsOf } from '../../model/pointer.js';
import type { Json, Source } from '../source.js';
import { rootOf, type At } from './at.js';

/** The part of a pointer that leads somewhere; what is derived from a place has its name behind an `@`. */
function existing(source: Source, file: string, pointer: string): string {
  let { value } = rootOf(source, file) as { value: Json | undefined };
  let found = '';
  for (const part of partsOf(pointer)) {
    const name = [part, withoutSuffix(part)].find((one) => memberOf(value, one) !== undefined);
    if (name === undefined) break;
    value = memberOf(value, name);
    found = memberPointer(found, name);
  }
  return found;
}

/** Where in the document as written the part stood that is at a place of what was made of it, or the nearest part around it. */
export function originIn(
  source: Source,
  made: ReadonlyMap<string, Json>,
  origins: WeakMap<object, At>,
): NonNullable<Source['origin']> {
  return (place) => {
    let value: Json | undefined = made.get(place.file);
    let { file, pointer } = { file: place.file, pointer: '' };
    for (const part of partsOf(place.pointer)) {
      value = memberOf(value, part);
      const known = typeof value === 'object' && value !== null ? origins.get(value) : undefined;
      ({ file, pointer } = known ?? { file, pointer: memberPointer(pointer, part) });
    }
    return { file, pointer: existing(source, file, pointer) };
  };
}
