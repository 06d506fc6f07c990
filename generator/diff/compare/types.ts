import type { Type } from '../../model/model.js';
import type { Code } from '../catalogue/catalogue.js';
import { nothing, only, together, type Finding, type Found } from '../finding.js';
import { relationOf, type Relation } from '../relation.js';
import { compareConstraints } from './constraints.js';
import type { ComparedApi } from '../compared-api.js';
import type { Sides, Spot } from './finding-places.js';
import { typeText } from './texts.js';

const codes: Readonly<Record<Relation, Code | null>> = {
  same: null,
  wider: 'type/widened',
  narrower: 'type/narrowed',
  other: 'type/changed',
};

/** Whether a type lists its values. A constant is an enumeration with one value. */
const isListed = ({ declarations }: ComparedApi, type: Type): boolean =>
  type.kind === 'literal' || (type.kind === 'ref' && declarations.get(type.to)?.kind === 'enum');

/** The code for a changed type on the wire, by relation. */
function onWire(sides: Sides, old: Type, now: Type): Code | null {
  const code = codes[relationOf(sides, old, now, 'wire')];
  const isLonger = code === 'type/widened' && isListed(sides.old, old) && isListed(sides.new, now);
  return isLonger ? 'enum/value-added' : code;
}

/** Reports a changed type, by the relation of its values on the wire and in code. */
function replaced(sides: Sides, spot: Spot, old: Type, now: Type): Found {
  const wire = onWire(sides, old, now);
  const sdk = codes[relationOf(sides, old, now, 'sdk')];
  const code = wire ?? sdk;
  if (code === null) return nothing;
  const detail = `was ${typeText(sides.old, old)}, is ${typeText(sides.new, now)}`;
  // At a single level there is nothing to compare with.
  if (wire === null) return spot.only === 'wire' ? nothing : only({ ...spot, only: 'sdk', code, detail });
  if (spot.only === 'sdk') return sdk === null ? nothing : only({ ...spot, code: sdk, detail });
  return only({ ...spot, code, inSdk: sdk, detail });
}

/** Compares two types in the same place. Pairs of declarations are compared later. */
export function compareTypes(sides: Sides, spot: Spot, old: Type, now: Type): Found {
  const inside = (a: Type, b: Type): Found => compareTypes(sides, spot, a, b);
  const change = (code: Code, detail: string): Finding => ({ ...spot, code, detail });
  if (old.kind === 'nullable' || now.kind === 'nullable') {
    if (old.kind === 'unknown' || now.kind === 'unknown') return replaced(sides, spot, old, now);
    const inner = inside(old.kind === 'nullable' ? old.inner : old, now.kind === 'nullable' ? now.inner : now);
    if (old.kind === now.kind) return inner;
    return together([
      only(
        now.kind === 'nullable'
          ? change('type/null-admitted', 'is nullable')
          : change('type/null-refused', 'is not nullable'),
      ),
      inner,
    ]);
  }
  if (old.kind === 'ref' && now.kind === 'ref') return comparable(sides, spot, old, now);
  if (old.kind === 'list' && now.kind === 'list')
    return together([
      only(...compareConstraints(spot, old.constraints, now.constraints)),
      inside(old.items, now.items),
    ]);
  if (old.kind === 'map' && now.kind === 'map')
    return together([
      only(...compareConstraints(spot, old.constraints, now.constraints)),
      inside(old.values, now.values),
    ]);
  if (old.kind === 'literal' && now.kind === 'literal' && old.value !== now.value)
    return only(change('type/constant', `was ${typeText(sides.old, old)}, is ${typeText(sides.new, now)}`));
  if (old.kind === 'scalar' && now.kind === 'scalar' && old.scalar === now.scalar) {
    const bounds = compareConstraints(spot, old.constraints, now.constraints);
    if (old.format === now.format) return only(...bounds);
    const detail = `format was ${old.format ?? 'none'}, is ${now.format ?? 'none'}`;
    return only(...bounds, change('type/format', detail));
  }
  if (old.kind === 'tuple' && now.kind === 'tuple' && old.items.length === now.items.length && old.least === now.least)
    return together([
      ...old.items.map((item, index) => inside(item, now.items[index] ?? { kind: 'unknown' })),
      old.rest || now.rest ? inside(old.rest ?? { kind: 'unknown' }, now.rest ?? { kind: 'unknown' }) : nothing,
    ]);
  return replaced(sides, spot, old, now);
}

/** Two declarations of the same kind are compared once; of different kinds, one has replaced the other. */
function comparable(
  sides: Sides,
  spot: Spot,
  old: Extract<Type, { kind: 'ref' }>,
  now: Extract<Type, { kind: 'ref' }>,
): Found {
  const [a, b] = [sides.old.declarations.get(old.to), sides.new.declarations.get(now.to)];
  if (a === undefined || b === undefined || a.kind === b.kind)
    return { drafts: [], pairs: [{ old: old.to, new: now.to, only: spot.only }] };
  return replaced(sides, spot, old, now);
}
