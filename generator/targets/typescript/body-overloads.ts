import type { NamedOperation } from '../../naming/api.js';
import type { Argument, CallShape } from '../../naming/call-shape.js';
import { bodyChoices } from '../../naming/media-choice.js';
import type { Content, Type } from '../../model/model.js';
import type { Module } from './module.js';
import type { ParameterText } from './signature.js';
import { mediaTypeText, quote, typeKey } from './text.js';
import { typeText } from './type-text.js';

/** The parameters with options that name one of the representations, or none. */
function withOptions(module: Module, parameters: readonly ParameterText[], contents: readonly Content[]) {
  const options = module.imports.type('src/lib/bodies.ts', 'BodyOptions');
  const types =
    contents.length === 0 ? '' : `<${contents.map(({ mediaType }) => mediaTypeText(mediaType)).join(' | ')}>`;
  return parameters.map((parameter, index) =>
    index < parameters.length - 1 ? parameter : { ...parameter, type: `${parameter.type} & ${options}${types}` },
  );
}

/** An argument that is the whole request, whose body is of the type. */
function requestWith(module: Module, { type: { to } }: RefArgument, bodyKey: string, type: string): string | undefined {
  const request = module.sdk.api.types.get(to);
  if (request?.declaration.kind !== 'object') return undefined;
  const property = request.fields.get(bodyKey) ?? bodyKey;
  const isRequired = request.declaration.fields.find(({ name }) => name === bodyKey)?.required === true;
  const member = isRequired ? `${typeKey(property)}: ${type}` : `${typeKey(property)}?: ${type} | undefined`;
  return `(Omit<${typeText(module, { kind: 'ref', to })}, ${quote(property)}> & { ${member} })`;
}

/** The type of an argument for a body of the given type; `undefined` if the argument does not hold the body. */
function argumentWith(module: Module, { bodyKey }: CallShape, argument: Argument, type: string): string | undefined {
  const { field, without } = argument;
  if (bodyKey === undefined || field?.name === bodyKey) return type;
  return field === undefined && without === undefined && isReference(argument)
    ? requestWith(module, argument, bodyKey, type)
    : undefined;
}

type RefArgument = Argument & { readonly type: Extract<Type, { kind: 'ref' }> };

const isReference = (argument: Argument): argument is RefArgument => argument.type.kind === 'ref';

/** The parameters with a body of the type. */
function withBody(module: Module, shape: CallShape, parameters: readonly ParameterText[], type: string) {
  return parameters.map((parameter, index) => {
    const argument = shape.arguments[index];
    const text = argument && argumentWith(module, shape, argument, type);
    return text === undefined
      ? parameter
      : { ...parameter, type: argument?.required === true ? text : `${text} | undefined` };
  });
}

/** How the body of a call is given. */
export interface BodyParameters {
  /** Of a call with a body of any of its types. */
  readonly all: readonly ParameterText[];
  /** Of a call that names no media type, then of those that name one, by the type that its body has. */
  readonly ways: readonly (readonly ParameterText[])[];
}

/** The parameters of a call whose body has one type, and of each of them where media types differ in it. */
export function bodyParameters(
  module: Module,
  named: NamedOperation,
  shape: CallShape,
  parameters: readonly ParameterText[],
): BodyParameters {
  const contents = bodyChoices(named);
  if (contents.length === 0) return { all: parameters, ways: [parameters] };
  const all = withOptions(module, parameters, contents);
  const typed = contents.map((content) => ({ content, type: typeText(module, content.type) }));
  const types = [...new Set(typed.map(({ type }) => type))];
  if (types.length <= 1) return { all, ways: [all] };
  const ways = types.map((type) => {
    const alike = typed.filter((one) => one.type === type).map(({ content }) => content);
    return withOptions(module, withBody(module, shape, parameters, type), alike);
  });
  return { all, ways: [withOptions(module, parameters, []), ...ways] };
}
