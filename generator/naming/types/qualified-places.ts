import type { MemberLabel } from '../../languages/member-labels.js';
import type { Declaration } from '../../model/model.js';
import { singular } from '../../names/words.js';
import type { Place } from './places.js';

type Cast = (text: string) => string;
type Inline = Extract<Declaration['hint'], { kind: 'inline' }>;

/** What distinguishes a member of a union; its position if nothing else does. */
const memberWords = ({ index = 0 }: Inline, label: MemberLabel | undefined): string =>
  label === undefined || label.kind === 'position' || label.kind === 'property' ? String(index + 1) : label.words;

/**
 * The place of an inline schema under qualified names: items are in the singular of their property, members of unions have
 * what distinguishes them after it, and unions end with `Union`.
 */
export function qualifiedPlace(
  place: Place,
  { hint, kind }: { readonly hint: Inline; readonly kind: Declaration['kind'] },
  label: MemberLabel | undefined,
  cast: Cast,
): Place {
  const property = cast(hint.property ?? '');
  const isMember = hint.index !== undefined;
  const isOne = isMember || hint.role === 'item' || hint.item === true;
  const one = isOne && property !== '' ? singular(property) : property;
  const plain = isMember ? `${one}${cast(memberWords(hint, label))}` : one || place.base;
  const named = place.isWhole || (place.isTitled && !isMember) || plain === '' ? place.base : plain;
  const base = kind === 'union' && !place.isWhole ? `${named}Union` : named;
  const { qualifier: _, ...rest } = place;
  return { ...(isMember ? rest : place), base, ending: base };
}
