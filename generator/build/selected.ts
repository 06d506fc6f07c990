import type { Declaration, Discriminator, EnumDeclaration, Field, Id, Type, UnionDeclaration } from '../model/model.js';
import { idsInDeclaration } from '../model/walk.js';

type Declarations = Map<Id, Declaration>;

/** A member as the declaration that it is; nothing where it has no name. */
function declared(declarations: Declarations, type: Type | undefined): Declaration | undefined {
  if (type?.kind === 'nullable') return declared(declarations, type.inner);
  const found = type?.kind === 'ref' ? declarations.get(type.to) : undefined;
  return found?.kind === 'alias' ? declared(declarations, found.type) : found;
}

/** The values that select members of a union, those of unions by the same property inside it among them. */
function mappingOf(
  declarations: Declarations,
  union: UnionDeclaration,
  inside: readonly Id[] = [],
): Discriminator['mapping'] {
  const { discriminator, members, id } = union;
  if (discriminator === undefined || inside.includes(id)) return [];
  const known = new Set(discriminator.mapping.map(({ value }) => value));
  const nested = members.flatMap((type, member) => {
    const within = declared(declarations, type);
    if (within?.kind !== 'union' || within.discriminator?.property !== discriminator.property) return [];
    return mappingOf(declarations, within, [...inside, id]).map(({ value }) => ({ value, member }));
  });
  return [...discriminator.mapping, ...nested.filter(({ value }) => !known.has(value))];
}

/** The objects that a member of a union stands for, up to those that a union by the same property tells apart. */
function objectsIn(declarations: Declarations, type: Type | undefined, property: string, inside: readonly Id[]): Id[] {
  const found = declared(declarations, type);
  if (found === undefined || inside.includes(found.id)) return [];
  if (found.kind === 'object') return [found.id];
  if (found.kind !== 'union' || found.discriminator?.property === property) return [];
  return found.members.flatMap((member) => objectsIn(declarations, member, property, [...inside, found.id]));
}

/** What selects an object by a property: its own values, and those of the other members. */
interface Selection {
  readonly own: Set<string>;
  readonly others: Set<string>;
}

type Selections = Map<Id, Map<string, Selection>>;

function note(selections: Selections, declarations: Declarations, union: UnionDeclaration): void {
  const { discriminator, members, id } = union;
  if (discriminator === undefined) return;
  const { property, mapping } = discriminator;
  members.forEach((type, member) => {
    const own = mapping.filter((entry) => entry.member === member).map(({ value }) => value);
    const others = mapping.filter((entry) => entry.member !== member).map(({ value }) => value);
    if (own.length === 0) return;
    for (const object of objectsIn(declarations, type, property, [id])) {
      const properties = selections.get(object) ?? new Map<string, Selection>();
      const before = properties.get(property) ?? { own: new Set(), others: new Set() };
      for (const value of own) before.own.add(value);
      for (const value of others) before.others.add(value);
      selections.set(object, properties.set(property, before));
    }
  });
}

/** A type of some values: a constant, or an enumeration that is declared. */
function valuesType(declarations: Declarations, owner: Id, name: string, values: readonly (string | number)[]): Type {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return { kind: 'literal', value: only };
  const enumeration: EnumDeclaration = {
    kind: 'enum',
    id: `${owner}@${name}`,
    hint: { kind: 'inline', role: 'property', owner, property: name },
    base: values.every((value) => typeof value === 'number') ? 'number' : 'string',
    members: values.map((value) => ({ value })),
    open: false,
    examples: [],
  };
  declarations.set(enumeration.id, enumeration);
  return { kind: 'ref', to: enumeration.id };
}

/** What a property holds that selects its object, in the type and, where that is less, on the wire; nothing where it says so itself. */
function narrowed(declarations: Declarations, owner: Id, field: Field, { own, others }: Selection): Partial<Field> {
  const inner = field.type.kind === 'nullable' ? field.type.inner : field.type;
  const target = declared(declarations, inner);
  if (target?.kind === 'enum') {
    const kept = target.members
      .map(({ value }) => value)
      .filter((value) => !others.has(String(value)) || own.has(String(value)));
    const isNarrower = kept.length > 0 && kept.length < target.members.length;
    return isNarrower
      ? { type: valuesType(declarations, owner, field.name, kept), onWire: { kind: 'scalar', scalar: target.base } }
      : {};
  }
  if (inner.kind !== 'scalar') return {};
  const isNumber = inner.scalar === 'integer' || inner.scalar === 'number';
  if (inner.scalar !== 'string' && !isNumber) return {};
  const values = [...own].map((value) => (isNumber ? Number(value) : value));
  return { type: valuesType(declarations, owner, field.name, values), onWire: field.type };
}

/** Whether an object stands elsewhere too than in unions that a property tells apart. */
function standingElsewhere(declarations: Declarations, roots: readonly Id[]): (id: Id, property: string) => boolean {
  const alone = new Set(roots);
  const properties = new Map<Id, Set<string>>();
  for (const declaration of declarations.values()) {
    const property = declaration.kind === 'union' ? declaration.discriminator?.property : undefined;
    for (const id of idsInDeclaration(declaration)) {
      if (property === undefined) alone.add(id);
      else properties.set(id, (properties.get(id) ?? new Set()).add(property));
    }
  }
  return (id, property) => alone.has(id) || [...(properties.get(id) ?? [])].some((other) => other !== property);
}

/** The property of an object that says nothing of what selects it. */
function selector(
  declarations: Declarations,
  owner: Id,
  name: string,
  { own, mayLack }: { readonly own: Selection['own']; readonly mayLack: boolean },
): Field {
  const type = valuesType(declarations, owner, name, [...own]);
  return {
    ...(mayLack ? { mayLack } : {}),
    id: `${owner}/properties/${name}`,
    name,
    type,
    onWire: { kind: 'scalar', scalar: 'string' },
    required: false,
    examples: [],
  };
}

/**
 * Makes the properties that select members of unions what selects them, so that a comparison tells members apart
 * (OpenAPI Specification, Discriminator Object). `roots` are what operations name.
 */
export function narrowSelectors(declarations: Declarations, roots: readonly Id[]): void {
  const selections: Selections = new Map();
  const unions = [...declarations.values()].filter((one): one is UnionDeclaration => one.kind === 'union');
  for (const union of unions) {
    if (union.discriminator === undefined) continue;
    const mapping = mappingOf(declarations, union);
    const whole = { ...union, discriminator: { ...union.discriminator, mapping } };
    declarations.set(union.id, whole);
    note(selections, declarations, whole);
  }
  const standsElsewhere = standingElsewhere(declarations, roots);
  for (const [id, properties] of selections) {
    const object = declarations.get(id);
    if (object?.kind !== 'object') continue;
    const fields = object.fields.map((field) => {
      const selection = properties.get(field.name);
      return selection ? { ...field, ...narrowed(declarations, id, field, selection) } : field;
    });
    const missing = [...properties].filter(([name]) => !fields.some((field) => field.name === name));
    const added = missing.map(([name, { own }]) =>
      selector(declarations, id, name, { own, mayLack: standsElsewhere(id, name) }),
    );
    declarations.set(id, { ...object, fields: [...added, ...fields] });
  }
}
