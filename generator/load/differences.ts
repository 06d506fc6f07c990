import { memberPointer } from '../model/pointer.js';
import { isObject, memberOf } from './member.js';
import type { Json } from './source.js';

/** A place where two documents differ; a value that one of them lacks is undefined. */
export interface Difference {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * Where the contents of two documents differ, outermost places first met. The order of keys and the spelling of values
 * mean nothing in JSON and YAML, and the order of a list does; a list that grew or shrank is one difference.
 */
export function differences(before: Json | undefined, after: Json | undefined, pointer = ''): Difference[] {
  if (Object.is(before, after) || before === after) return [];
  if (isList(before) && isList(after) && before.length === after.length)
    return before.flatMap((item, index) => differences(item, after[index], memberPointer(pointer, index)));
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      differences(memberOf(before, key), memberOf(after, key), memberPointer(pointer, key)),
    );
  }
  return [{ pointer, before, after }];
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
