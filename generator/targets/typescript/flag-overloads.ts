import type { NamedOperation } from '../../naming/api.js';
import { readOf, type Flag } from '../../naming/stream-flag.js';
import { acceptedType } from '../../model/media.js';
import type { Content } from '../../model/model.js';
import type { Module } from './module.js';
import { required, valuesText, type Overload, type ParameterText } from './signature.js';
import { key, quote, typeKey } from './text.js';

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
