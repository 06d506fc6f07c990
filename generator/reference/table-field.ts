import type { Field, Type, Value } from '../model/model.js';
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

/** Whether a field is a property of a schema, or stands in an operation: a parameter, a body or a part of a response. */
export type FieldPlace = 'property' | 'operation';

interface ReferencedWords {
  readonly description?: string | undefined;
  readonly examples: readonly Value[];
}

const noWords: ReferencedWords = { examples: [] };

/** What the declaration that a field refers to says about itself. */
function referenced({ type }: Field, place: FieldPlace, { api, conventions }: TypeContext): ReferencedWords {
  const inner = conventions.referencedDescriptions === 'properties' ? type : withoutNull(type);
  const declaration =
    inner.kind === 'ref' ? (api.types.get(inner.to) ?? api.errors.get(inner.to))?.declaration : undefined;
  switch (conventions.referencedDescriptions) {
    case 'shown':
      return { description: declaration?.description, examples: [] };
    case 'properties':
      return place === 'property' && declaration !== undefined ? declaration : noWords;
    case 'omitted':
      return noWords;
  }
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
export function tableField(
  name: string,
  field: Field,
  required: boolean,
  context: TypeContext,
  place: FieldPlace = 'operation',
): ReferenceField {
  const words = referenced(field, place, context);
  return {
    name,
    type: typeOf(field.type, context, !required),
    required,
    readOnly: field.readOnly === true,
    writeOnly: field.writeOnly === true,
    deprecated: field.deprecated,
    description: field.description ?? words.description,
    ...factsOf(field, context),
    examples: fittingExamples(field.type, field.examples.length > 0 ? field.examples : words.examples),
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
