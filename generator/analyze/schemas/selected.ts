import { ownId, partId } from '../../model/id.js';
import type { Declaration, Discriminator, EnumDeclaration, Field, Id, Type, UnionDeclaration } from '../../model/model.js';
import { idsInDeclaration } from '../../model/walk.js';

type Declarations = Map<Id, Declaration>;

/** The declaration of a union's member; `undefined` if it has no name. */
function declared(declarations: Declarations, type: Type | undefined): Declaration | undefined {
  if (type?.kind === 'nullable') return declared(declarations, type.inner);
  const found = type?.kind === 'ref' ? declarations.get(type.to) : undefined;
  return found?.kind === 'alias' ? declared(declarations, found.type) : found;
}

type Mapping = Discriminator['mapping'];

/** Finds the values that select members of unions, including nested unions with the same discriminator. */
function mappings(declarations: Declarations): (union: UnionDeclaration) => Mapping {
  const known = new Map<Id, Mapping>();
  return function mappingOf({ discriminator, members, id }): Mapping {
    const before = known.get(id);
    if (discriminator === undefined || before !== undefined) return before ?? [];
    // A union inside itself adds nothing.
    known.set(id, []);
    const values = new Set(discriminator.mapping.map(({ value }) => value));
    const nested = members.flatMap((type, member) => {
      const within = declared(declarations, type);
      if (within?.kind !== 'union' || within.discriminator?.property !== discriminator.property) return [];
      const inside = new Set(mappingOf(within).map(({ value }) => value));
      return [...inside].map((value) => ({ value, member }));
    });
    const mapping = [...discriminator.mapping, ...nested.filter(({ value }) => !values.has(value))];
    known.set(id, mapping);
    return mapping;
  };
}

/** The objects of a union's member, including those of nested unions with the same discriminator. */
function objectsIn(declarations: Declarations, start: Type, property: string, union: Id): Id[] {
  const seen = new Set<Id>([union]);
  const objects: Id[] = [];
  const open: Type[] = [start];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    const found = declared(declarations, type);
    if (found === undefined || seen.has(found.id)) continue;
    seen.add(found.id);
    if (found.kind === 'object') objects.push(found.id);
    if (found.kind === 'union' && found.discriminator?.property !== property)
      for (const member of found.members.toReversed()) open.push(member);
  }
  return objects;
}

/** The values of a property that select an object, and those that select other members of its unions. */
interface Selection {
  readonly own: Set<string>;
  readonly unions: { readonly owners: ReadonlyMap<string, ReadonlySet<number>>; readonly member: number }[];
}

type Selections = Map<Id, Map<string, Selection>>;

const isOfOther = ({ unions }: Selection, value: string): boolean =>
  unions.some(({ owners, member }) => [...(owners.get(value) ?? [])].some((owner) => owner !== member));

function note(selections: Selections, declarations: Declarations, union: UnionDeclaration): void {
  const { discriminator, members, id } = union;
  if (discriminator === undefined) return;
  const { property, mapping } = discriminator;
  const owners = new Map<string, Set<number>>();
  const values = new Map<number, string[]>();
  for (const { value, member } of mapping) {
    owners.set(value, (owners.get(value) ?? new Set()).add(member));
    const known = values.get(member);
    if (known === undefined) values.set(member, [value]);
    else known.push(value);
  }
  members.forEach((type, member) => {
    const own = values.get(member) ?? [];
    if (own.length === 0) return;
    for (const object of objectsIn(declarations, type, property, id)) {
      const properties = selections.get(object) ?? new Map<string, Selection>();
      const before = properties.get(property) ?? { own: new Set(), unions: [] };
      for (const value of own) before.own.add(value);
      before.unions.push({ owners, member });
      selections.set(object, properties.set(property, before));
    }
  });
}

/** The type of some values: a constant or a declared enumeration. */
function valuesType(declarations: Declarations, owner: Id, name: string, values: readonly (string | number)[]): Type {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return { kind: 'literal', value: only };
  const enumeration: EnumDeclaration = {
    kind: 'enum',
    id: ownId(owner, name),
    hint: { kind: 'inline', role: 'property', owner, property: name },
    base: values.every((value) => typeof value === 'number') ? 'number' : 'string',
    members: values.map((value) => ({ value })),
    open: false,
    examples: [],
  };
  declarations.set(enumeration.id, enumeration);
  return { kind: 'ref', to: enumeration.id };
}

/**
 * The values of a discriminator property in its type and, if fewer, on the wire; `undefined` if its schema has them.
 */
function narrowed(declarations: Declarations, owner: Id, field: Field, selection: Selection): Partial<Field> {
  const { own } = selection;
  const inner = field.type.kind === 'nullable' ? field.type.inner : field.type;
  const target = declared(declarations, inner);
  if (target?.kind === 'enum') {
    const kept = target.members
      .map(({ value }) => value)
      .filter((value) => own.has(String(value)) || !isOfOther(selection, String(value)));
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

/** Whether an object also occurs outside unions with a discriminator. */
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

/** A discriminator property that its object does not declare. */
function selector(
  declarations: Declarations,
  owner: Id,
  name: string,
  { own, mayLack }: { readonly own: Selection['own']; readonly mayLack: boolean },
): Field {
  const type = valuesType(declarations, owner, name, [...own]);
  return {
    ...(mayLack ? { mayLack } : {}),
    id: partId(owner, 'properties', name),
    name,
    type,
    onWire: { kind: 'scalar', scalar: 'string' },
    required: false,
    examples: [],
  };
}

/**
 * Narrows discriminator properties to the values that select their object, so that a comparison distinguishes members
 * (OpenAPI Specification, Discriminator Object). `roots` are the types of operations.
 */
export function narrowSelectors(declarations: Declarations, roots: readonly Id[]): void {
  const selections: Selections = new Map();
  const unions = [...declarations.values()].filter((one): one is UnionDeclaration => one.kind === 'union');
  const mappingOf = mappings(declarations);
  for (const union of unions) {
    if (union.discriminator === undefined) continue;
    const mapping = mappingOf(union);
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
    const known = new Set(fields.map(({ name }) => name));
    const missing = [...properties].filter(([name]) => !known.has(name));
    const added = missing.map(([name, { own }]) =>
      selector(declarations, id, name, { own, mayLack: standsElsewhere(id, name) }),
    );
    declarations.set(id, { ...object, fields: [...added, ...fields] });
  }
}
