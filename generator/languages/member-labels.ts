import { signsInWords } from '../names/signs.js';
import type { Declaration, Field, Id, Type, UnionDeclaration } from '../model/model.js';
import { leavesOf, withoutNull } from '../model/walk.js';

/** What tells a member of a union from the others, in words. */
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

/** The value that each member has of a property which it fixes. */
function valuesOf(
  members: readonly Type[],
  property: string,
  declarations: Declarations,
): readonly (string | undefined)[] {
  return members.map((member) => {
    const field = fieldsOf(member, declarations).find(({ name }) => name === property);
    const value = field && onlyValue(withoutNull(field.type), declarations);
    return value === undefined ? undefined : valueInWords(property, value);
  });
}

/** The properties that may tell members apart: the discriminator, else what all objects among them fix. */
function tellingProperty(union: UnionDeclaration, declarations: Declarations): string | undefined {
  if (union.discriminator) return union.discriminator.property;
  const objects = union.members.map((member) => fieldsOf(member, declarations)).filter(({ length }) => length > 0);
  const [first = [], ...others] = objects;
  if (others.length === 0) return undefined;
  const candidates = first.filter(({ name }) =>
    objects.every((fields) =>
      fields.some((field) => field.name === name && onlyValue(withoutNull(field.type), declarations) !== undefined),
    ),
  );
  const kinds = ({ name }: Field): number => new Set(valuesOf(union.members, name, declarations)).size;
  const telling = candidates.filter((field) => kinds(field) > 1);
  return telling.sort((a, b) => kinds(b) - kinds(a))[0]?.name;
}

/** A property that one member has and no other, one that must be there first. */
function ownProperty(members: readonly Type[], index: number, declarations: Declarations): string | undefined {
  const others = members.filter((_, at) => at !== index).flatMap((member) => fieldsOf(member, declarations));
  const taken = new Set(others.map(({ name }) => name));
  const own = fieldsOf(members[index] ?? { kind: 'unknown' }, declarations).filter(({ name }) => !taken.has(name));
  return (own.find(({ required }) => required) ?? own[0])?.name;
}

/** What a member is, as far as no other one is the same. */
function typeWord(type: Type, declarations: Declarations): string {
  const inner = withoutNull(type);
  if (inner.kind === 'ref') return declarations.get(inner.to)?.kind ?? 'value';
  return inner.kind === 'list' || inner.kind === 'tuple' ? 'item' : 'value';
}

/** What a member is by a value: with what it has of its own where others have the value too. */
function valueLabel(
  members: readonly Type[],
  values: readonly (string | undefined)[],
  index: number,
  declarations: Declarations,
): string | undefined {
  const value = values[index];
  if (value === undefined) return undefined;
  const alike = members.filter((_, at) => values[at] === value);
  if (alike.length === 1) return value;
  const at = values.slice(0, index).filter((other) => other === value).length;
  const own = ownProperty(alike, at, declarations);
  return `${value} ${own === undefined ? `option ${String(at + 1)}` : signsInWords(own)}`;
}

function labelOf(union: UnionDeclaration, index: number, id: Id, declarations: Declarations): MemberLabel {
  const { members, discriminator } = union;
  const type = members[index] ?? { kind: 'unknown' };
  const hint = declarations.get(id)?.hint;
  const title = hint?.kind === 'inline' ? hint.title : undefined;
  const property = tellingProperty(union, declarations);
  const isMember = withoutNull(type).kind === 'ref';
  const values = property === undefined || !isMember ? [] : valuesOf(members, property, declarations);
  const value = valueLabel(members, values, index, declarations);
  if (value !== undefined && (discriminator !== undefined || title === undefined))
    return { kind: 'value', words: value };
  if (title !== undefined) return { kind: 'title', words: title };
  const word = typeWord(type, declarations);
  if (members.filter((member) => typeWord(member, declarations) === word).length === 1)
    return { kind: 'type', words: word };
  const own = members.map((_, at) => ownProperty(members, at, declarations));
  const mine = isMember ? own[index] : undefined;
  if (mine !== undefined) return { kind: 'property', words: signsInWords(mine) };
  // The only one without a property of its own is what the others are not.
  const isLast = own.filter((one) => one === undefined).length === 1;
  return { kind: 'position', words: isLast ? 'other' : `option ${String(index + 1)}` };
}

/** What tells the members of unions apart that have no name of their own, by their ids. */
export function memberLabels(declarations: Declarations): ReadonlyMap<Id, MemberLabel> {
  const labels = new Map<Id, MemberLabel>();
  for (const declaration of declarations.values()) {
    if (declaration.kind !== 'union') continue;
    declaration.members.forEach((member, index) => {
      for (const leaf of leavesOf(member)) {
        const target = leaf.kind === 'ref' ? declarations.get(leaf.to) : undefined;
        if (target?.hint.kind !== 'inline' || target.hint.index === undefined || labels.has(target.id)) continue;
        labels.set(target.id, labelOf(declaration, index, target.id, declarations));
      }
    });
  }
  return labels;
}
