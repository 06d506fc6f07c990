import type { ObjectDeclaration, Type } from '../../model/model.js';
import { nothing, only, together, type Found, type Pair } from '../draft.js';
import { typeName } from '../side.js';
import { compareEnums } from './enums.js';
import { compareFields } from './fields.js';
import type { Sides, Spot } from './spot.js';
import { compareTypes } from './types.js';
import { compareUnions } from './unions.js';

/** Compares the values beside the named properties. */
function compareOthers(sides: Sides, spot: Spot, old: Type | undefined, now: Type | undefined): Found {
  if (old === undefined && now === undefined) return nothing;
  if (old === undefined)
    return only({ ...spot, code: 'property/others-admitted', detail: 'may hold other properties' });
  if (now === undefined)
    return only({ ...spot, code: 'property/others-refused', detail: 'says nothing of other properties' });
  return compareTypes(sides, { ...spot, subject: `${spot.subject}.additionalProperties` }, old, now);
}

function compareObjects(sides: Sides, spot: Spot, old: ObjectDeclaration, now: ObjectDeclaration): Found {
  return together([
    compareFields(sides, spot, old.fields, now.fields),
    compareOthers(sides, spot, old.additional, now.additional),
  ]);
}

/** Compares two declarations of one kind. */
export function compareDeclarations(sides: Sides, { old: before, new: after }: Pair): Found {
  const [old, now] = [sides.old.declarations.get(before), sides.new.declarations.get(after)];
  const spot: Spot = { old: before, new: after, subject: typeName(sides.new, after) };
  if (old?.kind === 'object' && now?.kind === 'object') return compareObjects(sides, spot, old, now);
  if (old?.kind === 'enum' && now?.kind === 'enum') return compareEnums(sides, spot, old, now);
  if (old?.kind === 'union' && now?.kind === 'union') return compareUnions(sides, spot, old, now);
  if (old?.kind === 'alias' && now?.kind === 'alias') return compareTypes(sides, spot, old.type, now.type);
  return nothing;
}
