import type { NamedOperation } from '../../../naming/api.js';
import { readOf, type Flag } from '../../../naming/stream-flag.js';
import { acceptedType } from '../../../model/media.js';
import type { Content } from '../../../model/model.js';
import { literal, named as local, orUndefined, withoutUndefined } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import type { Parameter } from '../../../surface/surface.js';
import type { Member, TypeExpression } from '../../../surface/type-expression.js';
import type { Sdk } from '../sdk.js';
import { required, valuesType, type Overload } from './signature.js';

/** The parameters of a call with the flag set or not set. */
function flagged(parameters: readonly Parameter[], { argument, property, standard }: Flag, is: boolean): Parameter[] {
  const at = parameters.findIndex(({ name }) => name === argument.name);
  const value: TypeExpression = { kind: 'literal', value: is };
  const member: Member =
    is === standard ? { name: property, optional: true, type: orUndefined(value) } : { name: property, type: value };
  const narrowed = parameters.map((parameter, index) => {
    if (index !== at) return parameter;
    const { type, was } = withoutUndefined(parameter.type);
    const flagged: TypeExpression = { kind: 'intersection', members: [type, { kind: 'object', members: [member] }] };
    return { ...parameter, type: is === standard && was ? orUndefined(flagged) : flagged };
  });
  return is === standard ? narrowed : required(narrowed, at);
}

/** The value types of a call with the flag and without it. */
export function flagOverloads(
  sdk: Sdk,
  named: NamedOperation,
  parameters: readonly Parameter[],
  flag: Flag,
): Overload[] {
  const { streams, values } = readOf(named);
  return [
    { parameters: flagged(parameters, flag, true), value: valuesType(sdk, [streams]) },
    { parameters: flagged(parameters, flag, false), value: valuesType(sdk, [values]) },
  ];
}

/** The media types that a call accepts by its flag, as an expression; `asked` takes precedence over the flag. */
export function flagValue(
  named: NamedOperation,
  { argument, property, standard }: Flag,
  asked: Expression | undefined,
): Expression {
  const { streams, values } = readOf(named);
  const typesOf = (of: readonly Content[]): Expression =>
    literal([...new Set(of.map(({ mediaType }) => acceptedType(mediaType)))].join(', '));
  const flag: Expression = {
    kind: 'property',
    of: local(argument.name),
    name: property,
    ...(argument.required ? {} : { optional: true }),
  };
  const chosen: Expression = {
    kind: 'choice',
    if: standard ? { kind: 'binary', operator: '!==', left: flag, right: literal(false) } : flag,
    then: typesOf(streams),
    else: typesOf(values),
  };
  return asked === undefined ? chosen : { kind: 'binary', operator: '??', left: asked, right: chosen };
}
