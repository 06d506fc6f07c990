import { singular } from '../names/words.js';
import type { InlineContext } from '../languages/language.js';

type Cast = (text: string) => string;

/** Two names as one, where the second does not begin with the first already. */
const joined = (front: string, name: string): string => (name.startsWith(front) ? name : `${front}${name}`);

const endings = { body: 'RequestBody', response: 'ResponseBody' } as const;

/** Members of unions are named after what tells them apart, in front of it what the union is called. */
function memberNames({ hint, owner, label }: InlineContext, cast: Cast): string[] {
  const words = cast(label?.words ?? '') || 'Value';
  if (hint.role === 'body' || hint.role === 'response') {
    const whole = `${owner}${cast(hint.property ?? '')}${endings[hint.role]}${words}`;
    if (label?.kind === 'title') return [words, joined(owner, words), whole];
    return label?.kind === 'value' ? [joined(owner, words), whole] : [whole];
  }
  const property = cast(hint.property ?? '');
  const short = joined(property || owner, words);
  return [...(label?.kind === 'title' ? [words] : []), short, joined(owner, short), `${owner}${property}${words}`];
}

/** One of a list, or a value of a map, is named in the singular of the whole; else after what it is to it. */
function itemNames({ hint, owner }: InlineContext, cast: Cast): string[] {
  const ending = hint.role === 'item' ? 'Item' : 'Value';
  const whole = hint.property === undefined ? owner : cast(hint.property);
  const one = singular(whole);
  if (hint.property === undefined) return [one === owner ? `${owner}${ending}` : one, `${owner}${ending}`];
  return [one, joined(owner, one), `${owner}${whole}${ending}`];
}

/**
 * The names of a structure without one, from the shortest on: members of unions by what tells them apart, bodies by their
 * operation, the rest by title or property, then with the owner in front.
 */
export function namesByMeaning(context: InlineContext, cast: Cast): string[] {
  const { hint, owner, label } = context;
  if (label !== undefined) return memberNames(context, cast);
  const title = cast(hint.title ?? '');
  if (hint.role === 'body' || hint.role === 'response') {
    const plain = `${owner}${cast(hint.property ?? '')}${endings[hint.role]}`;
    return title === '' ? [plain] : [title, joined(owner, title), plain];
  }
  const titled = title === '' ? [] : [title, joined(owner, title)];
  if (hint.role === 'item' || hint.role === 'value') return [...titled, ...itemNames(context, cast)];
  const base = cast(hint.property ?? '') || 'Value';
  const plain = [base, joined(owner, base), `${owner}${base}`];
  return [...titled, ...(title === '' ? plain : plain.slice(1))];
}
