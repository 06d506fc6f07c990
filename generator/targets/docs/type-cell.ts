import type { Conventions } from '../../conventions/conventions.js';
import type { NamedApi, NamedType } from '../../naming/api.js';
import { followsDiscriminators } from '../../naming/presence.js';
import type { Notation, Spelling } from '../../languages/language.js';
import { externalName } from '../../model/id.js';
import type { Id, Type, UnionDeclaration } from '../../model/model.js';
import { ofScalar } from '../../model/type.js';
import { mappedMembers } from '../../model/walk.js';
import { cellText } from '../../markdown/text.js';

/** What the cells of one page need: the API's names, how to link, and how constants are shown. */
export interface CellContext {
  readonly api: NamedApi;
  readonly hrefOf: (type: NamedType) => string;
  readonly constants: 'literal' | 'base';
  /** What tables say beside names, types and descriptions. */
  readonly conventions: Pick<Conventions, 'tableColumns' | 'tableFacts' | 'referencedDescriptions'>;
  /** The namespace that code of this API lies in, for notations that show it. */
  readonly namespace: string;
}

export const fill = (pattern: string, inner: string): string => pattern.replace('{}', () => inner);

/** How a value may be missing: absent, null, either; inside a list or map nothing is absent. */
type Missing = 'plain' | 'optional' | 'nullable' | 'either' | 'inside' | 'insideOrNull';

const spell = (spelling: Spelling, missing: Missing): string => {
  const { plain, optional = plain, nullable = plain, either = optional, inside = plain } = spelling;
  return { plain, optional, nullable, either, inside, insideOrNull: spelling.inside ?? nullable }[missing];
};

const orNull: Readonly<Record<Missing, Missing>> = {
  plain: 'nullable',
  optional: 'either',
  nullable: 'nullable',
  either: 'either',
  inside: 'insideOrNull',
  insideOrNull: 'insideOrNull',
};

/** Everything about a declaration that a pattern may name. */
export function named(pattern: string, type: NamedType, { api, hrefOf, namespace }: CellContext, members = ''): string {
  const values: Readonly<Record<string, string>> = {
    name: type.name,
    scope: api.language.notation.scopes[type.scope],
    href: hrefOf(type),
    package: namespace,
    members,
  };
  return pattern.replaceAll(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole);
}

/** The members of a union in the order in which the language writes them where the union is used. */
function writtenMembers(declaration: UnionDeclaration, { api }: CellContext): readonly Type[] {
  return followsDiscriminators(api) ? mappedMembers(declaration) : declaration.members;
}

function members(type: NamedType, context: CellContext, missing: Missing): string {
  const { notation } = context.api.language;
  if (type.declaration.kind !== 'union') return '';
  const names = writtenMembers(type.declaration, context).map((member) => bare(member, context));
  const absent = missing === 'optional' || missing === 'either';
  return [...names, ...(absent && notation.unionNull ? [notation.unionNull] : [])].join(notation.unionSeparator);
}

/** A member inside a union's cell: code spelling without its namespace. */
function bare(type: Type, context: CellContext): string {
  const target = type.kind === 'ref' ? context.api.types.get(type.to) : undefined;
  return target ? target.name : codeOf(type, context);
}

function declarationCell(id: Id, context: CellContext, missing: Missing): string {
  const { notation } = context.api.language;
  const name = externalName(id);
  const external = name === undefined ? undefined : notation.externals[name];
  if (external) return spell(external, missing);
  const type = context.api.types.get(id) ?? context.api.errors.get(id);
  if (type === undefined) return spell(notation.unknown, missing);
  const like = context.api.groupNames.has(type.name) ? notation.namedLikeGroup : undefined;
  return named(
    spell(like ?? notation.declaration[type.declaration.kind], missing),
    type,
    context,
    members(type, context, missing),
  );
}

function literalCell(
  value: string | number | boolean | null,
  notation: Notation,
  context: CellContext,
  missing: Missing,
): string {
  if (notation.literal && context.constants === 'literal')
    return fill(spell(notation.literal, missing), cellText(JSON.stringify(value)));
  if (value === null) return spell(notation.unknown, missing);
  const scalar =
    typeof value === 'number'
      ? Number.isInteger(value)
        ? 'integer'
        : 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : 'string';
  return spell(notation.scalars[scalar], missing);
}

/** The Type cell of a field in the notation of the page's language. */
export function typeCell(type: Type, context: CellContext, isOptional: boolean): string {
  return cell(type, context, isOptional ? 'optional' : 'plain');
}

function cell(type: Type, context: CellContext, missing: Missing): string {
  const { notation } = context.api.language;
  switch (type.kind) {
    case 'scalar':
      return spell(ofScalar(notation.scalars, type.scalar), missing);
    case 'literal':
      return literalCell(type.value, notation, context, missing);
    case 'unknown':
      return spell(notation.unknown, missing);
    case 'nullable':
      return cell(type.inner, context, orNull[missing]);
    case 'list':
      return fill(notation.list, cell(type.items, context, 'inside'));
    case 'map':
      return mapCell(type.values, context);
    case 'tuple':
      return fill(notation.tuple, type.items.map((item) => cell(item, context, 'inside')).join(', '));
    case 'ref':
      return declarationCell(type.to, context, missing);
  }
}

function mapCell(values: Type, context: CellContext): string {
  const { map, mapOfWord } = context.api.language.notation;
  const inner = cell(values, context, 'inside');
  const word = codeOf(values, context);
  return mapOfWord && inner === `*${word}*` ? fill(mapOfWord, word) : fill(map, inner);
}

/** A type as code of the language, for headings of union members. */
export function codeOf(type: Type, context: CellContext): string {
  const { code } = context.api.language.notation;
  switch (type.kind) {
    case 'scalar':
      return ofScalar(code.scalars, type.scalar);
    case 'literal':
      return fill(code.literal, JSON.stringify(type.value));
    case 'unknown':
      return code.unknown;
    case 'nullable':
      return codeOf(type.inner, context);
    case 'list':
      return fill(code.list, codeOf(type.items, context));
    case 'map':
      return fill(code.map, codeOf(type.values, context));
    case 'tuple':
      return fill(code.list, code.unknown);
    case 'ref': {
      const target = context.api.types.get(type.to);
      return target ? named(code.declaration, target, context) : code.unknown;
    }
  }
}
