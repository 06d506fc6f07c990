import { draftOf, isDraftObject, isObject, memberOf, setMember } from '../member.js';
import type { Draft } from '../member.js';
import type { Json } from '../source.js';

/** Applies an update to a value (Overlay 1.0, section 4.4.3): objects merge deeply, arrays grow, anything else is replaced. */
export function merged(target: Draft | undefined, update: Json): Draft {
  if (isDraftObject(target) && isObject(update)) {
    for (const [name, value] of Object.entries(update)) {
      setMember(target, name, merged(memberOf(target, name) as Draft | undefined, value));
    }
    return target;
  }
  if (Array.isArray(target) && Array.isArray(update)) {
    for (const item of update as readonly Json[]) target.push(draftOf(item));
    return target;
  }
  return draftOf(update);
}
