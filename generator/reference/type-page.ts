import type { NamedType } from '../naming/api.js';
import { isDemanded } from '../naming/presence.js';
import { partId } from '../model/id.js';
import type { EnumDeclaration, Field, ObjectDeclaration, Type, UnionDeclaration } from '../model/model.js';
import { mappedMembers } from '../model/walk.js';
import type { Snippet } from '../samples/http/snippets.js';
import { sampleOf, type SampleOptions } from '../samples/value.js';
import { memberSample, modelSample } from '../samples/typescript-text.js';
import type { ClassPage, EnumPage, Field as ReferenceField, TypePage, UnionPage } from './page.js';
import { pagePath } from './page-path.js';
import { hasSamples, snippet } from './snippet.js';
import { codeOf, type TypeContext } from './spelled.js';
import { tableField } from './table-field.js';

/** Settings for samples on type pages. */
export interface TypePageOptions extends SampleOptions {
  readonly sampleSection: boolean;
  readonly packageName: string;
}

/** The property of a model that holds additional properties. */
const others = 'additionalProperties';

/** The additional properties of an object as a row. */
function othersOf({ declaration, fields }: NamedType, context: TypeContext): ReferenceField[] {
  if (declaration.kind !== 'object' || declaration.additional === undefined) return [];
  const { additional, additionalDescription } = declaration;
  const name = context.api.language.naming.field(others);
  if ([...fields.values()].includes(name)) return [];
  const said = context.conventions.tableFacts === 'shown' ? 'Any other property.' : undefined;
  const described = additionalDescription ?? said;
  const type: Type = { kind: 'map', values: additional };
  const field: Field = {
    ...{ id: partId(declaration.id, 'additionalProperties'), name: others, type, required: false, examples: [] },
    ...(described === undefined ? {} : { description: described }),
  };
  return [tableField(name, field, false, context, 'property')];
}

function sampleOfType(type: NamedType, context: TypeContext, options: TypePageOptions): Snippet | undefined {
  if (!hasSamples(context, options)) return undefined;
  const { id, examples } = type.declaration;
  const sample = sampleOf({ kind: 'ref', to: id }, examples[0], { api: context.api, options, inside: [] });
  return snippet(modelSample(type, sample, options.packageName));
}

const pageOf = (
  type: NamedType,
  { api }: TypeContext,
): Pick<TypePage, 'id' | 'path' | 'title' | 'description' | 'deprecated'> => ({
  id: type.id,
  path: pagePath(type, api.language.paths),
  title: type.name,
  description: type.declaration.description,
  deprecated: type.declaration.deprecated,
});

function classPage(
  type: NamedType,
  fields: ObjectDeclaration['fields'],
  selectors: ReadonlySet<string>,
  context: TypeContext,
  options: TypePageOptions,
): ClassPage {
  const place = type.declaration.hint.kind === 'derived' ? 'operation' : 'property';
  const own = fields.map((field) => {
    const required = isDemanded(context.api.presence, field) || selectors.has(field.name);
    return tableField(type.fields.get(field.name) ?? field.name, field, required, context, place);
  });
  return {
    kind: 'class',
    ...pageOf(type, context),
    sample: sampleOfType(type, context, options),
    fields: [...own, ...othersOf(type, context)],
  };
}

function enumPage(
  type: NamedType,
  { members, base, open, suggested }: EnumDeclaration,
  context: TypeContext,
  options: TypePageOptions,
): EnumPage {
  const isDescribed = context.conventions.tableFacts === 'shown';
  return {
    kind: 'enum',
    ...pageOf(type, context),
    sample: sampleOfType(type, context, options),
    members: members.map(({ value, description }) => ({
      name: type.members.get(value) ?? String(value),
      value,
      description: isDescribed ? description : undefined,
    })),
    others: open ? (suggested ? base : `Unrecognized<${base}>`) : undefined,
  };
}

function unionPage(
  type: NamedType,
  declaration: UnionDeclaration,
  context: TypeContext,
  options: TypePageOptions,
): UnionPage {
  const making = { api: context.api, options, inside: [] };
  const { memberCode } = context.api.language.notation;
  return {
    kind: 'union',
    ...pageOf(type, context),
    members: mappedMembers(declaration).map((member) => {
      const text = codeOf(member, context);
      return {
        title: memberCode ? { text, mark: 'code' } : { text },
        sample: hasSamples(context, options)
          ? snippet(memberSample(text, sampleOf(member, undefined, making)))
          : undefined,
      };
    }),
  };
}

/** The page of a type; `selectors` are discriminator properties, which are always present. */
export function typePage(
  type: NamedType,
  selectors: ReadonlySet<string>,
  context: TypeContext,
  options: TypePageOptions,
): TypePage {
  const { declaration } = type;
  switch (declaration.kind) {
    case 'object':
      return classPage(type, declaration.fields, selectors, context, options);
    case 'enum':
      return enumPage(type, declaration, context, options);
    case 'union':
      return unionPage(type, declaration, context, options);
    case 'alias':
      return classPage(type, [], selectors, context, options);
  }
}
