import { groupedBy } from '../model/group.js';
import { signsInWords } from '../names/signs.js';
import type { Declaration, Field, Id, Type, UnionDeclaration } from '../model/model.js';
import { leavesOf, withoutNull } from '../model/walk.js';

/** What distinguishes a member of a union, in words. */
export interface MemberLabel {
  readonly kind: 'value' | 'title' | 'type' | 'property' | 'position';
  readonly words: string;
}

type Declarations = ReadonlyMap<Id, Declaration>;

/** The only value that a type admits. */
function onlyValue(type: Type, declarations: Declarations): string | number | boolean | null | undefined {
  if (type.kind === 'literal') return type.value;
  const target = type.kind === 'ref' ? declarations.get(type.to) : undefined;
  const [only, ...others] = target?.kind === 'enum' ? target.members : [];
  return only !== undefined && others.length === 0 ? only.value : undefined;
}

const fieldsOf = (type: Type, declarations: Declarations): readonly Field[] => {
  const inner = withoutNull(type);
  const target = inner.kind === 'ref' ? declarations.get(inner.to) : undefined;
  return target?.kind === 'object' ? target.fields : [];
};

/** A value in words; a number or a flag says little without the name of what it is the value of. */
const valueInWords = (property: string, value: string | number | boolean | null): string =>
  typeof value === 'string' ? signsInWords(value) : `${property} ${signsInWords(String(value))}`;

type Fixed = ReadonlyMap<string, string | number | boolean | null>;

/** The properties of a member that have one value, with it. */
const fixedBy = (fields: readonly Field[], declarations: Declarations): Fixed =>
  new Map(
    fields.flatMap(({ name, type }) => {
      const value = onlyValue(withoutNull(type), declarations);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );

/** The value that each member has of a property which it fixes. */
const valuesOf = (fixed: readonly Fixed[], property: string): readonly (string | undefined)[] =>
  fixed.map((values) => {
    const value = values.get(property);
    return value === undefined ? undefined : valueInWords(property, value);
  });

/** The property with the most distinct values, among those that have a constant in all objects. */
function tellingProperty(fields: readonly (readonly Field[])[], fixed: readonly Fixed[]): string | undefined {
  const objects = fixed.filter((_, index) => (fields[index]?.length ?? 0) > 0);
  const [first, ...others] = objects;
  if (first === undefined || others.length === 0) return undefined;
  const counted = [...first.keys()]
    .filter((name) => others.every((values) => values.has(name)))
    .map((name) => ({ name, kinds: new Set(valuesOf(fixed, name)).size }))
    .filter(({ kinds }) => kinds > 1);
  return counted.sort((a, b) => b.kinds - a.kinds)[0]?.name;
}

/** For each of some members a property that it has and no other, one that must be there first. */
function ownProperties(members: readonly (readonly Field[])[]): readonly (string | undefined)[] {
  const counts = new Map<string, number>();
  for (const fields of members)
    for (const name of new Set(fields.map((field) => field.name))) counts.set(name, 1 + (counts.get(name) ?? 0));
  return members.map((fields) => {
    const own = fields.filter(({ name }) => counts.get(name) === 1);
    return (own.find(({ required }) => required) ?? own[0])?.name;
  });
}

/** What a member is, as far as no other one is the same. */
function typeWord(type: Type, declarations: Declarations): string {
  const inner = withoutNull(type);
  if (inner.kind === 'ref') return declarations.get(inner.to)?.kind ?? 'value';
  return inner.kind === 'list' || inner.kind === 'tuple' ? 'item' : 'value';
}

/** What each member is by its value: with what it has of its own where others have the value too. */
function valueLabels(
  values: readonly (string | undefined)[],
  fields: readonly (readonly Field[])[],
): readonly (string | undefined)[] {
  const labels: (string | undefined)[] = [...values];
  const groups = groupedBy(values.keys(), (index) => values[index]);
  for (const [value, alike] of groups) {
    if (alike.length === 1) continue;
    const own = ownProperties(alike.map((index) => fields[index] ?? []));
    for (const [at, index] of alike.entries()) {
      const property = own[at];
      labels[index] = `${value} ${property === undefined ? `option ${String(at + 1)}` : signsInWords(property)}`;
    }
  }
  return labels;
}

/** What distinguishes the members of one union; each comparison is made once for all of them. */
function labelling(union: UnionDeclaration, declarations: Declarations): (index: number, id: Id) => MemberLabel {
  const { members, discriminator } = union;
  const fields = members.map((member) => fieldsOf(member, declarations));
  const fixed = fields.map((one) => fixedBy(one, declarations));
  const property = discriminator?.property ?? tellingProperty(fields, fixed);
  const values = property === undefined ? [] : valueLabels(valuesOf(fixed, property), fields);
  const words = members.map((member) => typeWord(member, declarations));
  const alike = groupedBy(words, (word) => word);
  const own = ownProperties(fields);
  const withoutOwn = own.filter((one) => one === undefined).length;
  return (index, id) => {
    const hint = declarations.get(id)?.hint;
    const title = hint?.kind === 'inline' ? hint.title : undefined;
    const isMember = withoutNull(members[index] ?? { kind: 'unknown' }).kind === 'ref';
    const value = isMember ? values[index] : undefined;
    if (value !== undefined && (discriminator !== undefined || title === undefined))
      return { kind: 'value', words: value };
    if (title !== undefined) return { kind: 'title', words: title };
    const word = words[index] ?? 'value';
    if (alike.get(word)?.length === 1) return { kind: 'type', words: word };
    const mine = isMember ? own[index] : undefined;
    if (mine !== undefined) return { kind: 'property', words: signsInWords(mine) };
    // The only one without a property of its own is what the others are not.
    return { kind: 'position', words: withoutOwn === 1 ? 'other' : `option ${String(index + 1)}` };
  };
}

/** What distinguishes the inline members of unions, by their ids. */
export function memberLabels(declarations: Declarations): ReadonlyMap<Id, MemberLabel> {
  const labels = new Map<Id, MemberLabel>();
  for (const declaration of declarations.values()) {
    if (declaration.kind !== 'union') continue;
    let labelOf: ReturnType<typeof labelling> | undefined;
    declaration.members.forEach((member, index) => {
      for (const leaf of leavesOf(member)) {
        const target = leaf.kind === 'ref' ? declarations.get(leaf.to) : undefined;
        if (target?.hint.kind !== 'inline' || target.hint.index === undefined || labels.has(target.id)) continue;
        labelOf ??= labelling(declaration, declarations);
        labels.set(target.id, labelOf(index, target.id));
      }
    });
  }
  return labels;
}
