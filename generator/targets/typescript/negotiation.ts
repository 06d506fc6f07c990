import { readContents } from '../../languages/answers.js';
import type { NamedOperation } from '../../languages/api.js';
import type { Argument, CallShape } from '../../languages/call-shape.js';
import { successes } from '../../languages/errors.js';
import { carriedBy, essence, type Media } from '../../model/media.js';
import type { Content, Field } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';
import type { Module } from './module.js';
import { valueText } from './response-readers.js';
import type { ParameterText } from './signature.js';
import { key, quote, typeKey } from './text.js';

const acceptModule = 'src/lib/accept.ts';

/** A way to call an operation, and what it resolves with then. */
export interface Overload {
  readonly parameters: readonly ParameterText[];
  readonly value: string;
}

/** How a call decides between a value and a stream of them: by a flag of its request, else by an option. */
export interface Negotiation {
  readonly overloads: readonly Overload[];
  /** The parameters of any call. */
  readonly parameters: readonly ParameterText[];
  /** The operation of a call, made from the text of another one. */
  readonly operation: (operation: string) => string;
}

const streamed: ReadonlySet<Media> = new Set<Media>(['events', 'lines']);

/** A property of an argument that decides, and what holds where it is not given. */
interface Flag {
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

function flagOf({ sdk }: Module, { operation }: NamedOperation, shape: CallShape): Flag | undefined {
  const { streamField } = operation;
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

/** Parameters up to the last that must be given cannot be left out, only be undefined. */
function required(parameters: readonly ParameterText[], last: number): ParameterText[] {
  return parameters.map((parameter, index) => (index <= last ? { ...parameter, hasQuestionToken: false } : parameter));
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

/** How a call chooses between a value and a stream; `undefined` where a response is never both. */
export function negotiationOf(
  module: Module,
  named: NamedOperation,
  shape: CallShape,
  parameters: readonly ParameterText[],
): Negotiation | undefined {
  const contents = successes(named.operation).flatMap(readContents);
  const streams = contents.filter((content) => streamed.has(carriedBy(content)));
  const values = contents.filter((content) => !streams.includes(content));
  if (streams.length === 0 || values.length === 0 || named.operation.pagination) return undefined;
  const valueOf = (of: readonly Content[]): string => [...new Set(of.map((one) => valueText(module, one)))].join(' | ');
  const typesOf = (of: readonly Content[]): string =>
    [...new Set(of.map(({ mediaType }) => essence(mediaType)))].join(', ');
  const accepting = (operation: string, types: string): string =>
    `${module.imports.value(acceptModule, 'accepting')}(${operation}, ${types})`;
  const flag = flagOf(module, named, shape);
  if (flag !== undefined) {
    const { argument, property, standard } = flag;
    const member = /^[A-Za-z_$][\w$]*$/u.test(property) ? `.${property}` : `[${key(property)}]`;
    const access = argument.required
      ? `${argument.name}${member}`
      : `${argument.name}?${member.replace(/^(?=\[)/u, '.')}`;
    const test = standard ? `${access} !== false` : access;
    return {
      overloads: [
        { parameters: flagged(parameters, flag, true), value: valueOf(streams) },
        { parameters: flagged(parameters, flag, false), value: valueOf(values) },
      ],
      parameters,
      operation: (operation) =>
        accepting(operation, `${test} ? ${quote(typesOf(streams))} : ${quote(typesOf(values))}`),
    };
  }
  const options = module.imports.type(acceptModule, 'AcceptOptions');
  const typed = (wrap: (types: string) => string, of: readonly Content[]): ParameterText[] => {
    const types = [...new Set(of.map(({ mediaType }) => quote(essence(mediaType))))].join(' | ');
    const last = parameters.length - 1;
    return parameters.map((one, index) =>
      index < last ? one : { ...one, type: `${one.type} & ${wrap(`${options}<${types}>`)}` },
    );
  };
  return {
    overloads: contents.map((content) => ({
      parameters: required(typed(String, [content]), parameters.length - 1),
      value: valueText(module, content),
    })),
    parameters: typed((type) => `Partial<${type}>`, contents),
    operation: (operation) => accepting(operation, 'options?.accept'),
  };
}
