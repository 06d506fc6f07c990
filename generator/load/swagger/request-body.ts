import type { Json } from '../source.js';
import { followed, textOf, type At } from './at.js';
import { body, placeOf } from './body.js';
import { form } from './form.js';
import { isSame } from './media-types.js';
import { elsewhere, lost, referenceAt, type Entry, type Work } from './work.js';

/** Whether a parameter is the body or a field of a form; references are followed. */
export function isOfBody(work: Work, at: At): boolean {
  return /^(?:body|formData)$/u.test(placeOf(work, at) ?? '');
}

/** There is one body, and one field of a name. */
const keyOf = (end: At): string => (textOf(end, 'in') === 'body' ? 'body' : `formData:${textOf(end, 'name') ?? ''}`);

interface Found {
  readonly at: At;
  readonly end: At;
}

/** The body and fields by what there is one of. Each list goes before those in front of it, in their places. */
function found(work: Work, lists: readonly (readonly At[])[]): ReadonlyMap<string, Found> {
  const all = new Map<string, Found>();
  for (const list of lists) {
    const ofList = new Set<string>();
    for (const at of list) {
      const end = followed(work.source, at) ?? at;
      const key = keyOf(end);
      if (ofList.has(key)) {
        const what = key === 'body' ? 'one body' : 'each field once';
        lost(work, at, `A request has ${what}; this one is omitted`, 'Remove it, or the one before it.');
      } else all.set(key, { at, end });
      ofList.add(key);
    }
  }
  return all;
}

/** A body that several operations share stays one where all of them take the same media types. */
function whole(work: Work, { at, end }: Found, mediaTypes: readonly string[]): Json {
  if (textOf(at, '$ref') === undefined) return body(work, end, mediaTypes);
  const isShared = isSame(work.mediaTypes.at(end, 'consumes'), mediaTypes);
  return isShared ? referenceAt(work, at) : body(elsewhere(work), end, mediaTypes);
}

/**
 * The body of an operation: what the parameters of its path and its own say of it, in this order. `at` is where fields of
 * a form are listed.
 */
export function requestBody(
  work: Work,
  at: At,
  lists: readonly (readonly At[])[],
  mediaTypes: readonly string[],
): Entry[] {
  const all = found(work, lists);
  const one = all.get('body');
  const fields = [...all.values()].filter((field) => field !== one).map(({ end }) => end);
  // What the operation says itself goes before what its path says.
  const isForm = one === undefined || lists.findLast((list) => list.length > 0)?.includes(one.at) !== true;
  if (one !== undefined && fields.length > 0) {
    const [sent, left] = isForm ? ['the form', 'this body is'] : ['this body', 'the fields of the form are'];
    const message = `A request has a body or a form; ${sent} is sent, and ${left} omitted`;
    lost(work, one.at, message, 'Remove the body, or the fields.');
  }
  if (!isForm) return [['requestBody', whole(work, one, mediaTypes)]];
  return fields.length === 0 ? [] : [['requestBody', form(work, at, fields, mediaTypes)]];
}
