import { isOptional } from '../naming/presence.js';
import type { ByScalar, Declaration, Field, ObjectDeclaration, Scalar, Type } from '../model/model.js';
import { ofScalar } from '../model/type.js';
import type { Level } from './severity.js';
import { namedType, type ComparedApi } from './compared-api.js';

/** The relation between the values of two types. */
export type Relation = 'same' | 'wider' | 'narrower' | 'other';

/** The context for comparing two types: their sides and the level. */
interface Look {
  readonly from: ComparedApi;
  readonly to: ComparedApi;
  readonly level: Level;
  readonly depth: number;
  /** Results for pairs. A pair being compared counts as fitting, so that recursive types can fit. */
  readonly known: Map<string, boolean>;
}

/** The form of a scalar in JSON and in code. */
const wire: ByScalar<string> = {
  string: 'string',
  date: 'string',
  'date-time': 'string',
  binary: 'string',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  bigint: 'number',
  decimal: 'number',
};
const code: ByScalar<string> = {
  string: 'string',
  decimal: 'string',
  date: 'RFCDate',
  'date-time': 'Date',
  binary: 'bytes',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  bigint: 'bigint',
  instant: 'Temporal.Instant',
  'plain-date': 'Temporal.PlainDate',
};

/** Whether every value of a scalar is a value of another. */
function scalarFits(a: Scalar, b: Scalar, level: Level): boolean {
  if (a === b) return true;
  if (level === 'sdk') return ofScalar(code, a) === ofScalar(code, b);
  return ofScalar(wire, a) === ofScalar(wire, b) && (b === 'string' || (b === 'number' && a === 'integer'));
}

const literalScalar = (value: string | number | boolean): Scalar =>
  typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : (typeof value as 'string' | 'boolean');

/** The alternatives of a type. */
function alternatives(type: Type, { declarations }: ComparedApi): readonly Type[] {
  if (type.kind !== 'ref') return [type];
  const declaration = declarations.get(type.to);
  if (declaration?.kind === 'alias') return [declaration.type];
  return declaration?.kind === 'union' ? declaration.members : [type];
}

/** A field at one level: its name, and whether it is required. */
interface Seen {
  readonly field: Field;
  readonly required: boolean;
}

function fieldsOf(side: ComparedApi, { id, fields }: ObjectDeclaration, level: Level): Map<string, Seen> {
  const names = namedType(side, id)?.fields;
  return new Map(
    fields.map((field) => {
      if (level === 'wire') return [field.name, { field, required: field.required }];
      return [names?.get(field.name) ?? field.name, { field, required: !isOptional(side.api.presence, id, field) }];
    }),
  );
}

/** Whether every value of an object is a value of another. In code, fields need the same names on both sides. */
function objectFits(look: Look, a: ObjectDeclaration, b: ObjectDeclaration): boolean {
  const [have, want] = [fieldsOf(look.from, a, look.level), fieldsOf(look.to, b, look.level)];
  if (look.level === 'sdk' && (have.size !== want.size || [...have.keys()].some((name) => !want.has(name))))
    return false;
  const fields = [...want].every(([name, { field, required }]) => {
    const known = have.get(name);
    if (known === undefined) return !required;
    return (known.required || !required) && fitsWithin(look, known.field.type, field.type);
  });
  return (
    fields && (b.additional === undefined || a.additional === undefined || fitsWithin(look, a.additional, b.additional))
  );
}

/** Whether every value of a declared type is a value of another type that is not a union. */
function declaredFits(look: Look, a: Declaration, b: Type): boolean {
  const target = b.kind === 'ref' ? look.to.declarations.get(b.to) : undefined;
  if (a.kind === 'enum') {
    if (b.kind === 'scalar') return scalarFits(a.base === 'string' ? 'string' : 'number', b.scalar, look.level);
    if (target?.kind !== 'enum') return false;
    const values = new Set(target.members.map(({ value }) => value));
    return (target.open || !a.open) && a.members.every(({ value }) => values.has(value));
  }
  if (a.kind !== 'object') return false;
  if (b.kind === 'map') return look.level === 'wire' && a.fields.every(({ type }) => fitsWithin(look, type, b.values));
  return target?.kind === 'object' && objectFits(look, a, target);
}

function plainFits(look: Look, a: Type, b: Type): boolean {
  if (b.kind === 'unknown') return true;
  const target = b.kind === 'ref' ? look.to.declarations.get(b.to) : undefined;
  switch (a.kind) {
    case 'unknown':
    case 'nullable':
      return false;
    case 'literal':
      if (b.kind === 'literal') return a.value === b.value;
      if (b.kind === 'scalar') return a.value !== null && scalarFits(literalScalar(a.value), b.scalar, look.level);
      return target?.kind === 'enum' && target.members.some(({ value }) => value === a.value);
    case 'scalar':
      return b.kind === 'scalar' && scalarFits(a.scalar, b.scalar, look.level);
    case 'list':
      return b.kind === 'list' && fitsWithin(look, a.items, b.items);
    case 'map':
      return b.kind === 'map' && fitsWithin(look, a.values, b.values);
    case 'tuple':
      return b.kind === 'tuple' && JSON.stringify(a) === JSON.stringify(b);
    case 'ref': {
      const declaration = look.from.declarations.get(a.to);
      return declaration !== undefined && declaredFits(look, declaration, b);
    }
  }
}

function someFits(look: Look, a: Type, b: Type): boolean {
  const some = alternatives(a, look.from);
  if (some.length !== 1 || some[0] !== a) return some.every((one) => fitsWithin(look, one, b));
  return alternatives(b, look.to).some((one) => (one === b ? plainFits(look, a, one) : fitsWithin(look, a, one)));
}

/** The depth of the comparison. Beyond it, types count as different. */
const deepest = 200;

function fitsWithin(look: Look, a: Type, b: Type): boolean {
  if (b.kind === 'nullable') return fitsWithin(look, a.kind === 'nullable' ? a.inner : a, b.inner);
  const key = JSON.stringify([a, b]);
  const known = look.known.get(key);
  if (known !== undefined) return known;
  if (look.depth > deepest) return false;
  look.known.set(key, true);
  const found = someFits({ ...look, depth: look.depth + 1 }, a, b);
  look.known.set(key, found);
  return found;
}

/** The relation of `b`'s values to `a`'s; `other` if it cannot be decided. */
export function relationOf(
  { old, new: now }: { readonly old: ComparedApi; readonly new: ComparedApi },
  a: Type,
  b: Type,
  level: Level,
): Relation {
  const grows = fitsWithin({ from: old, to: now, level, depth: 0, known: new Map() }, a, b);
  const shrinks = fitsWithin({ from: now, to: old, level, depth: 0, known: new Map() }, b, a);
  if (grows) return shrinks ? 'same' : 'wider';
  return shrinks ? 'narrower' : 'other';
}
