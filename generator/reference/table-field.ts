import type { Field, Type } from '../model/model.js';
import { withoutNull } from '../model/walk.js';
import { constraintsOf } from './constraints.js';
import { fittingExamples } from './examples.js';
import type { Choice, Field as ReferenceField, Inline } from './field.js';
import { typeOf, type TypeContext } from './spelled.js';

/** The type inside nulls and arrays. */
function coreOf(type: Type): Type {
  if (type.kind === 'nullable') return coreOf(type.inner);
  return type.kind === 'list' ? coreOf(type.items) : type;
}

/** The allowed values of a field, if it has a list of them. */
function choicesOf(type: Type, { api }: TypeContext): readonly Choice[] {
  const core = coreOf(type);
  const target = core.kind === 'ref' ? (api.types.get(core.to) ?? api.errors.get(core.to))?.declaration : undefined;
  if (target?.kind !== 'enum') return [];
  return target.members.map(({ value, description }) => ({ value, description }));
}

/** The description of the declaration that a field refers to. */
function referenced({ type }: Field, { api, conventions }: TypeContext): string | undefined {
  const inner = withoutNull(type);
  if (conventions.referencedDescriptions === 'omitted' || inner.kind !== 'ref') return undefined;
  return (api.types.get(inner.to) ?? api.errors.get(inner.to))?.declaration.description;
}

type Facts = Pick<ReferenceField, 'nullable' | 'default' | 'choices' | 'constraints'>;

const noFacts: Facts = { nullable: false, default: undefined, choices: [], constraints: [] };

/** The facts of a field's schema besides its type and description. */
const factsOf = (field: Field, context: TypeContext): Facts =>
  context.conventions.tableFacts === 'omitted'
    ? noFacts
    : {
        nullable: field.type.kind === 'nullable',
        default: field.default,
        choices: choicesOf(field.type, context),
        constraints: constraintsOf(field.type, true),
      };

/** A table row for a named value: a field or an argument. Its nested fields are on another page. */
export function tableField(name: string, field: Field, required: boolean, context: TypeContext): ReferenceField {
  return {
    name,
    type: typeOf(field.type, context, !required),
    required,
    readOnly: field.readOnly === true,
    writeOnly: field.writeOnly === true,
    deprecated: field.deprecated,
    description: field.description ?? referenced(field, context),
    ...factsOf(field, context),
    examples: fittingExamples(field.type, field.examples),
    fields: [],
    alternatives: [],
  };
}

/** A table row without a schema: the whole request of a call, or one of its options. */
export const plainField = (
  name: string,
  type: readonly Inline[],
  required: boolean,
  description: string,
): ReferenceField => ({
  ...noFacts,
  name,
  type,
  required,
  readOnly: false,
  writeOnly: false,
  deprecated: undefined,
  description,
  examples: [],
  fields: [],
  alternatives: [],
});
