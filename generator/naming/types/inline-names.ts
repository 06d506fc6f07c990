import type { Conventions } from '../../conventions/conventions.js';
import { singular } from '../../names/words.js';
import type { InlineContext, Naming } from '../../languages/language.js';
import { namesByWay } from './names-by-way.js';

type Cast = (text: string) => string;

/** Joins two names, unless the second begins with the first. */
const joined = (front: string, name: string): string => (name.startsWith(front) ? name : `${front}${name}`);

const endings = { body: 'RequestBody', response: 'ResponseBody' } as const;

/** Members of unions are named after what distinguishes them, with the name of the union as a prefix. */
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

/** Items and map values are named in the singular of the property, or with a suffix. */
function itemNames({ hint, owner }: InlineContext, cast: Cast): string[] {
  const ending = hint.role === 'item' ? 'Item' : 'Value';
  const whole = hint.property === undefined ? owner : cast(hint.property);
  const one = singular(whole);
  if (hint.property === undefined) return [one === owner ? `${owner}${ending}` : one, `${owner}${ending}`];
  return [one, joined(owner, one), `${owner}${whole}${ending}`];
}

/**
 * Candidates for the name of an inline schema, shortest first: members of unions by what distinguishes them, bodies by
 * their operation, others by title or property, then with the owner as a prefix.
 */
function namesByMeaning(context: InlineContext, cast: Cast): string[] {
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

/** Candidates for the name of an inline schema under each convention, shortest first. */
export const inlineNames: Readonly<
  Record<Conventions['inlineNames'], (context: InlineContext, naming: Naming) => readonly string[]>
> = {
  meaning: (context, { type }) => namesByMeaning(context, type),
  position: (context, { inline }) => inline(context),
  context: (context, { inline }) => inline(context),
  qualified: (context, { inline }) => inline(context),
  way: (context, { type }) => namesByWay(context, type),
};
