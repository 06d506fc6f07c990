import { plainCalls, type CallNotation, type CallOption } from '../languages/calls.js';
import type { Field } from '../model/model.js';
import type { NamedApi, NamedOperation } from '../naming/api.js';
import { bodyLast, type Argument } from '../naming/call-shape.js';
import { acceptable, bodyChoices } from '../naming/media-choice.js';
import { fill } from '../surface/piece.js';
import { namePieces } from '../surface/spell.js';
import type { Field as ReferenceField } from './field.js';
import { inlineOf, spellerOf, typeOf, type TypeContext } from './spelled.js';
import { plainField, tableField } from './table-field.js';

/** How pages of the language describe calls. */
export const callNotation = ({ language }: NamedApi): CallNotation => (language.calls ?? plainCalls).notation;

/** The argument for the whole request. Pages mark it as required even if all its properties are optional. */
function requestField({ name, type, required }: Argument, context: TypeContext): ReferenceField {
  const { request, requestType } = callNotation(context.api);
  const target = type.kind === 'ref' ? context.api.types.get(type.to) : undefined;
  const isClass = target?.declaration.kind === 'object' && requestType !== undefined;
  return plainField(
    name === 'request' ? request : name,
    isClass ? inlineOf(namePieces(requestType, target, spellerOf(context))) : typeOf(type, context, false),
    true,
    `The parameters and the body of the call.${required ? '' : ' Optional.'}`,
  );
}

/** The properties of an object of parameters, each prefixed with the object's name. */
function membersOf(
  { request }: NamedOperation,
  { name, without = [] }: Argument,
  context: TypeContext,
): ReferenceField[] {
  const type = request === undefined ? undefined : context.api.types.get(request);
  if (type?.declaration.kind !== 'object') return [];
  const nameOf = (field: Field): string => type.fields.get(field.name) ?? field.name;
  const others = new Set(without);
  return type.declaration.fields
    .filter((field) => !others.has(nameOf(field)))
    .map((field) => tableField(`${name}.${nameOf(field)}`, field, field.required, context));
}

/** An argument and the parameters in it. */
function argumentFields(operation: NamedOperation, argument: Argument, context: TypeContext): ReferenceField[] {
  const { name, field, required, type, without, credentials } = argument;
  if (credentials === true)
    return [plainField(name, typeOf(type, context, false), required, 'The credentials of the call.')];
  if (field !== undefined) return [tableField(name, field, required, context)];
  if (without === undefined) return [requestField(argument, context)];
  const described = 'The parameters that are not separate arguments.';
  const own = plainField(name, typeOf(type, context, false), required, described);
  return [own, ...membersOf(operation, argument, context)];
}

/** The options that choose media types. */
function choiceFields(operation: NamedOperation, { api }: TypeContext): ReferenceField[] {
  const { choices } = callNotation(api);
  if (choices === undefined) return [];
  const options = [
    { ...choices.body, types: bodyChoices(operation).map(({ mediaType }) => mediaType) },
    { ...choices.response, types: acceptable(api, operation) },
  ];
  return options
    .filter(({ types }) => types.length > 0)
    .map(({ name, types, description }) => ({
      ...plainField(name, [], false, description),
      choices: types.map((value) => ({ value, description: undefined })),
    }));
}

const optionField = ({ name, type, required, description }: CallOption): ReferenceField =>
  plainField(name, inlineOf(fill(type, {})), required === true, description);

/** The parameters of a call: required ones with the body last, then optional ones, then the call's options. */
export function parametersOf(operation: NamedOperation, context: TypeContext): ReferenceField[] {
  const { api } = context;
  const { before = [], options, extraOptions = [] } = callNotation(api);
  const further = api.conventions.extraOptions === 'typed' ? extraOptions : [];
  return [
    ...before.map(optionField),
    ...bodyLast(operation.call).flatMap((argument) => argumentFields(operation, argument, context)),
    ...[...options, ...further].map(optionField),
    ...choiceFields(operation, context),
  ];
}
