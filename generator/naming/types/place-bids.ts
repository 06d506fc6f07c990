import type { Conventions } from '../../conventions/conventions.js';
import type { Declaration, Id } from '../../model/model.js';
import type { Bid } from './by-precedence.js';
import { uncontested } from './contested.js';
import { fold, type NamedDeclaration, type Setting, type TypeName } from './setting.js';
import { namesInContext, placeOf, precedenceOf } from './places.js';
import { qualifiedPlace } from './qualified-places.js';

/** The conventions under which inline schemas are named by where they are. */
export const byPlace: ReadonlySet<Conventions['inlineNames']> = new Set(['context', 'qualified']);

/** The bids of inline schemas that are named by where they are, in the order in which they get their names. */
export function bidsOf(
  { language, conventions, labels, pins, owners, groups, met }: Setting,
  inline: readonly NamedDeclaration[],
  byId: ReadonlyMap<Id, Pick<Declaration, 'id' | 'hint'>>,
  names: ReadonlyMap<Id, TypeName>,
): Bid[] {
  const order = ({ declaration: { id } }: NamedDeclaration): number => met.get(id) ?? met.size;
  const cast = language.naming.type;
  const isQualified = conventions.inlineNames === 'qualified';
  const bids = [...inline]
    .sort((a, b) => order(a) - order(b))
    .flatMap(({ declaration: { id, kind, hint } }): Bid[] => {
      if (hint.kind !== 'inline') return [];
      const plain = placeOf(hint, byId, cast, (of) => groups.get(of) ?? '');
      const place = isQualified ? qualifiedPlace(plain, { hint, kind }, labels.get(id), cast) : plain;
      const root = names.get(place.root)?.name ?? owners.get(place.root) ?? '';
      return [{ id, candidates: namesInContext(place, root), precedence: precedenceOf(place), pin: pins.get(id) }];
    });
  if (!isQualified) return bids;
  const reorder = uncontested(
    bids.map(({ id, candidates }, index) => ({ id, candidates, index })),
    fold,
  );
  return bids.map((bid) => ({ ...bid, candidates: reorder.get(bid.id)?.(bid.candidates) ?? bid.candidates }));
}
