import type { NamedOperation } from '../../../naming/api.js';
import type { Argument, CallShape } from '../../../naming/call-shape.js';
import { bodyChoices } from '../../../naming/media-choice.js';
import type { Content, Id, Type } from '../../../model/model.js';
import { distinct, exportedType, orUndefined } from '../../../surface/build.js';
import { keyOf } from '../../../model/key.js';
import type { Parameter } from '../../../surface/surface.js';
import type { Member, TypeExpression } from '../../../surface/type-expression.js';
import { mediaTypes, withMembers } from './media-types.js';
import type { Sdk } from '../sdk.js';
import { omitting } from './signature.js';
import { typeOf } from '../types/type-text.js';

/** The parameters with an option for the media types of the given bodies, if there are any. */
function withOptions(parameters: readonly Parameter[], contents: readonly Content[]): Parameter[] {
  const types = mediaTypes(contents.map(({ mediaType }) => mediaType));
  return withMembers(parameters, exportedType('src/runtime/bodies.ts', 'BodyOptions', ...types));
}

/** A request whose body has the type. */
export function requestWith(sdk: Sdk, to: Id, bodyKey: string, type: TypeExpression): TypeExpression | undefined {
  const request = sdk.api.types.get(to);
  if (request?.declaration.kind !== 'object') return undefined;
  const property = request.fields.get(bodyKey) ?? bodyKey;
  const isRequired = request.declaration.fields.find(({ name }) => name === bodyKey)?.required === true;
  const member: Member = isRequired
    ? { name: property, type }
    : { name: property, optional: true, type: orUndefined(type) };
  const others = omitting(typeOf({ sdk }, { kind: 'ref', to }), [property]);
  return { kind: 'intersection', members: [others, { kind: 'object', members: [member] }] };
}

/** The type of an argument for a body of the given type; `undefined` if the argument does not hold the body. */
function argumentWith(
  sdk: Sdk,
  { bodyKey }: CallShape,
  argument: Argument,
  type: TypeExpression,
): TypeExpression | undefined {
  const { field, without, credentials } = argument;
  if (credentials === true) return undefined;
  if (bodyKey === undefined || field?.name === bodyKey) return type;
  return field === undefined && without === undefined && isReference(argument)
    ? requestWith(sdk, argument.type.to, bodyKey, type)
    : undefined;
}

type RefArgument = Argument & { readonly type: Extract<Type, { kind: 'ref' }> };

const isReference = (argument: Argument): argument is RefArgument => argument.type.kind === 'ref';

/** The parameters with a body of the type. */
function withBody(sdk: Sdk, shape: CallShape, parameters: readonly Parameter[], type: TypeExpression): Parameter[] {
  return parameters.map((parameter, index) => {
    const argument = shape.arguments[index];
    const given = argument && argumentWith(sdk, shape, argument, type);
    return given === undefined
      ? parameter
      : { ...parameter, type: argument?.required === true ? given : orUndefined(given) };
  });
}

/** The parameters of a call by the type of its body. */
export interface BodyParameters {
  /** For a body of any of its types. */
  readonly all: readonly Parameter[];
  /** For a call that names no media type, then for those that name one, by the type of the body. */
  readonly ways: readonly (readonly Parameter[])[];
}

/** The parameters of a call, and those of each overload if the type of the body depends on its media type. */
export function bodyParameters(
  sdk: Sdk,
  named: NamedOperation,
  shape: CallShape,
  parameters: readonly Parameter[],
): BodyParameters {
  const contents = bodyChoices(named);
  if (contents.length === 0) return { all: parameters, ways: [parameters] };
  const all = withOptions(parameters, contents);
  const typed = contents.map((content) => ({ content, type: typeOf({ sdk }, content.type) }));
  const types = distinct(typed.map(({ type }) => type));
  if (types.length <= 1) return { all, ways: [all] };
  const ways = types.map((type) => {
    const alike = typed.filter((one) => keyOf(one.type) === keyOf(type)).map(({ content }) => content);
    return withOptions(withBody(sdk, shape, parameters, type), alike);
  });
  return { all, ways: [withOptions(parameters, []), ...ways] };
}
