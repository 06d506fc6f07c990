import { isSequence, readContents } from '../../languages/answers.js';
import type { NamedOperation } from '../../languages/api.js';
import type { Argument, CallShape } from '../../languages/call-shape.js';
import type { Content, Field } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';
import type { Module } from './module.js';
import { answersOf, required, valuesText, type Overload, type ParameterText } from './signature.js';
import { acceptedType, key, quote, typeKey } from './text.js';

/** A property of an argument that decides between a value and a stream, and what holds where it is not given. */
export interface Flag {
  readonly argument: Argument;
  readonly property: string;
  readonly standard: boolean;
}

/** Names that flags for streams have. */
const usualFlag = /^(?:is|enable|use)?_?stream(?:ing|ed)?$/iu;

const isBoolean = ({ type }: Field): boolean => {
  const inner = withoutNull(type);
  return inner.kind === 'scalar' && inner.scalar === 'boolean';
};

/** What an operation reads unasked: streams, and values. */
function readOf(named: NamedOperation): { readonly streams: Content[]; readonly values: Content[] } {
  const contents = answersOf(named).flatMap(readContents);
  return { streams: contents.filter(isSequence), values: contents.filter((content) => !isSequence(content)) };
}

/** The flag of a request that decides; `undefined` where a response is never both, or an option decides. */
export function flagOf({ sdk }: Module, named: NamedOperation, shape: CallShape): Flag | undefined {
  const { streamField, pagination } = named.operation;
  const { streams, values } = readOf(named);
  if (streams.length === 0 || values.length === 0 || pagination) return undefined;
  const isFlag = ({ name }: Field): boolean =>
    streamField === undefined ? usualFlag.test(name) : name === streamField;
  const flags = shape.arguments.flatMap((argument): Flag[] => {
    const inner = withoutNull(argument.type);
    const type = inner.kind === 'ref' ? sdk.api.types.get(inner.to) : undefined;
    if (type?.declaration.kind !== 'object') return [];
    const field = type.declaration.fields.find((one) => isFlag(one) && isBoolean(one));
    const property = field && (type.fields.get(field.name) ?? field.name);
    if (property === undefined || argument.without?.includes(property) === true) return [];
    return [{ argument, property, standard: field?.default === true }];
  });
  return flags[0];
}

/** The parameters of a call whose flag is set, or not. */
function flagged(parameters: readonly ParameterText[], { argument, property, standard }: Flag, is: boolean) {
  const at = parameters.findIndex(({ name }) => name === argument.name);
  const member =
    is === standard ? `${typeKey(property)}?: ${String(is)} | undefined` : `${typeKey(property)}: ${String(is)}`;
  const narrowed = parameters.map((parameter, index) => {
    if (index !== at) return parameter;
    const type = parameter.type.replace(/ \| undefined$/u, '');
    const isOptional = is === standard && type !== parameter.type;
    return { ...parameter, type: `(${type} & { ${member} })${isOptional ? ' | undefined' : ''}` };
  });
  return is === standard ? narrowed : required(narrowed, at);
}

/** What a call with the flag resolves with, and without it. */
export function flagOverloads(
  module: Module,
  named: NamedOperation,
  parameters: readonly ParameterText[],
  flag: Flag,
): Overload[] {
  const { streams, values } = readOf(named);
  return [
    { parameters: flagged(parameters, flag, true), value: valuesText(module, [streams]) },
    { parameters: flagged(parameters, flag, false), value: valuesText(module, [values]) },
  ];
}

/** The media types that a call accepts by its flag, as an expression; `asked` is one that goes before the flag. */
export function flagText(named: NamedOperation, { argument, property, standard }: Flag, asked: string): string {
  const { streams, values } = readOf(named);
  const typesOf = (of: readonly Content[]): string =>
    quote([...new Set(of.map(({ mediaType }) => acceptedType(mediaType)))].join(', '));
  const member = /^[A-Za-z_$][\w$]*$/u.test(property) ? `.${property}` : `[${key(property)}]`;
  const access = argument.required
    ? `${argument.name}${member}`
    : `${argument.name}?${member.replace(/^(?=\[)/u, '.')}`;
  const chosen = `${standard ? `${access} !== false` : access} ? ${typesOf(streams)} : ${typesOf(values)}`;
  return asked === '' ? chosen : `${asked} ?? (${chosen})`;
}
