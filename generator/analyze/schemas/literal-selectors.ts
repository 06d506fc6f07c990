import type { Declaration, Field, Id, ObjectDeclaration, Type, UnionDeclaration } from '../../model/model.js';
import { reachable } from '../../model/walk.js';

type Declarations = Map<Id, Declaration>;

type Literal = Extract<Type, { kind: 'literal' }>['value'];

/** The only value of a property: its constant, or that of an enumeration with one value. */
function onlyValue(declarations: Declarations, type: Type): Literal | undefined {
  if (type.kind === 'literal') return type.value;
  const found = type.kind === 'ref' ? declarations.get(type.to) : undefined;
  if (found?.kind !== 'enum' || found.open || found.hint.kind === 'component') return undefined;
  const [only, ...others] = found.members;
  return others.length === 0 ? only?.value : undefined;
}

/** The objects of a union; none if a member is not an object. */
function objectsOf(declarations: Declarations, { members }: UnionDeclaration): ObjectDeclaration[] {
  const objects = members.flatMap((type) => {
    const found = type.kind === 'ref' ? declarations.get(type.to) : undefined;
    return found?.kind === 'object' ? [found] : [];
  });
  return objects.length === members.length ? objects : [];
}

const required = (object: ObjectDeclaration, name: string): Field | undefined =>
  object.fields.find((field) => field.name === name && field.required);

/** The properties with a single value that differs in each member, so that it selects one. */
function selectorsOf(declarations: Declarations, objects: readonly ObjectDeclaration[]): string[] {
  const [first, ...others] = objects;
  if (first === undefined || others.length === 0) return [];
  return first.fields.flatMap(({ name }) => {
    const values = objects.map((object) => {
      const field = required(object, name);
      return field && onlyValue(declarations, field.type);
    });
    return !values.includes(undefined) && new Set(values).size === objects.length ? [name] : [];
  });
}

/**
 * Replaces an enumeration with one value by its value if it selects a member of a union; `roots` are the types that
 * operations send and return.
 */
export function literalSelectors(declarations: Declarations, roots: readonly Id[]): void {
  for (const id of reachable(roots, declarations)) {
    const union = declarations.get(id);
    if (union?.kind !== 'union') continue;
    const objects = objectsOf(declarations, union);
    const names = new Set(selectorsOf(declarations, objects));
    if (names.size === 0) continue;
    for (const object of objects) {
      const fields = object.fields.map((field): Field => {
        const value = names.has(field.name) ? onlyValue(declarations, field.type) : undefined;
        return value === undefined ? field : { ...field, type: { kind: 'literal', value } };
      });
      declarations.set(object.id, { ...object, fields });
    }
  }
}
