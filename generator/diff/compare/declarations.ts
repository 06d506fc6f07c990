import type { ObjectDeclaration } from '../../model/model.js';
import { nothing, only, together, type Found, type Pair } from '../finding.js';
import { typeName } from '../compared-api.js';
import { compareEnums } from './enums.js';
import { compareFields } from './fields.js';
import type { Sides, Spot } from './finding-places.js';
import { compareTypes } from './types.js';
import { compareUnions } from './unions.js';

/** Whether an object allows additional properties of any type. */
function compareClosed(spot: Spot, old: ObjectDeclaration, now: ObjectDeclaration): Found {
  if (old.closed === now.closed) return nothing;
  return now.closed === true
    ? only({ ...spot, code: 'property/closed', detail: 'has no other properties' })
    : only({ ...spot, code: 'property/opened', detail: 'has other properties' });
}

/** Compares additional properties. */
function compareOthers(sides: Sides, spot: Spot, before: ObjectDeclaration, after: ObjectDeclaration): Found {
  const [old, now] = [before.additional, after.additional];
  if (old === undefined && now === undefined) return compareClosed(spot, before, after);
  if (old === undefined)
    return only({ ...spot, code: 'property/others-admitted', detail: 'may have other properties' });
  if (now === undefined && after.closed === true)
    return only({
      ...spot,
      code: 'property/closed',
      inSdk: 'property/others-refused',
      detail: 'has no other properties',
    });
  if (now === undefined)
    return only({ ...spot, code: 'property/others-refused', detail: 'does not describe other properties' });
  return compareTypes(sides, { ...spot, subject: `${spot.subject}.additionalProperties` }, old, now);
}

function compareObjects(sides: Sides, spot: Spot, old: ObjectDeclaration, now: ObjectDeclaration): Found {
  return together([compareFields(sides, spot, old.fields, now.fields), compareOthers(sides, spot, old, now)]);
}

/** Compares two declarations of the same kind. */
export function compareDeclarations(sides: Sides, { old: before, new: after }: Pair): Found {
  const [old, now] = [sides.old.declarations.get(before), sides.new.declarations.get(after)];
  const spot: Spot = { old: before, new: after, subject: typeName(sides.new, after) };
  if (old?.kind === 'object' && now?.kind === 'object') return compareObjects(sides, spot, old, now);
  if (old?.kind === 'enum' && now?.kind === 'enum') return compareEnums(sides, spot, old, now);
  if (old?.kind === 'union' && now?.kind === 'union') return compareUnions(sides, spot, old, now);
  if (old?.kind === 'alias' && now?.kind === 'alias') return compareTypes(sides, spot, old.type, now.type);
  return nothing;
}
