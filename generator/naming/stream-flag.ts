import type { Content, Field } from '../model/model.js';
import { withoutNull } from '../model/walk.js';
import { returnedResponses, isSequence, readContents } from './response-contents.js';
import type { NamedApi, NamedOperation } from './api.js';
import type { Argument } from './call-shape.js';

/** A property of an argument that chooses between a value and a stream, and its default. */
export interface Flag {
  readonly argument: Argument;
  readonly property: string;
  readonly standard: boolean;
}

/** Common names of such flags. */
const usualFlag = /^(?:is|enable|use)?_?stream(?:ing|ed)?$/iu;

const isBoolean = ({ type }: Field): boolean => {
  const inner = withoutNull(type);
  return inner.kind === 'scalar' && inner.scalar === 'boolean';
};

/** What a call reads by default: streams and values. */
export function readOf(named: NamedOperation): { readonly streams: Content[]; readonly values: Content[] } {
  const contents = returnedResponses(named.operation).flatMap(readContents);
  return { streams: contents.filter(isSequence), values: contents.filter((content) => !isSequence(content)) };
}

/** The flag of a request that chooses; `undefined` if a response is never both, or a call option chooses. */
export function flagOf(api: NamedApi, named: NamedOperation): Flag | undefined {
  const { streamField, pagination } = named.operation;
  const { streams, values } = readOf(named);
  if (streams.length === 0 || values.length === 0 || pagination) return undefined;
  const isFlag = ({ name }: Field): boolean =>
    streamField === undefined ? usualFlag.test(name) : name === streamField;
  const flags = named.call.arguments.flatMap((argument): Flag[] => {
    const inner = withoutNull(argument.type);
    const type = inner.kind === 'ref' ? api.types.get(inner.to) : undefined;
    if (type?.declaration.kind !== 'object') return [];
    const field = type.declaration.fields.find((one) => isFlag(one) && isBoolean(one));
    const property = field && (type.fields.get(field.name) ?? field.name);
    if (property === undefined || argument.without?.includes(property) === true) return [];
    return [{ argument, property, standard: field?.default === true }];
  });
  return flags[0];
}
