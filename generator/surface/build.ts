import { keyOf } from '../model/key.js';
import type { Value } from '../model/type.js';
import type { Entry, Expression } from './expression.js';
import type { TypeExpression } from './type-expression.js';

/** A built-in type with its type arguments. */
export const builtIn = (name: string, ...given: readonly TypeExpression[]): TypeExpression =>
  given.length === 0 ? { kind: 'builtIn', name } : { kind: 'builtIn', name, arguments: given };

type TypeReference = Extract<TypeExpression, { kind: 'reference' }>;

/** A reference to an exported type, with its type arguments. */
export const exportedType = (from: string, name: string, ...given: readonly TypeExpression[]): TypeReference =>
  given.length === 0 ? { kind: 'reference', from, name } : { kind: 'reference', from, name, arguments: given };

/** A reference to an exported value. */
export const exported = (from: string, name: string): Extract<Expression, { kind: 'reference' }> => ({
  kind: 'reference',
  from,
  name,
});

export const undefinedType: TypeExpression = builtIn('undefined');

export const nullType: TypeExpression = builtIn('null');

/** The types without duplicates, in the order of their first occurrence. */
export const distinct = (types: readonly TypeExpression[]): readonly TypeExpression[] =>
  types.length < 2 ? types : [...new Map(types.map((type) => [keyOf(type), type])).values()];

/** A union of types, or the type itself if there is only one. */
export function unionOf(types: readonly TypeExpression[]): TypeExpression {
  const members = distinct(types);
  const [only] = members;
  return only !== undefined && members.length === 1 ? only : { kind: 'union', members };
}

const isUndefined = (type: TypeExpression): boolean => type.kind === 'builtIn' && type.name === 'undefined';

/** The union of a type and `undefined`. */
export const orUndefined = (type: TypeExpression): TypeExpression => ({
  kind: 'union',
  members: [type, undefinedType],
});

/** The type without a trailing `undefined`, and whether there was one. */
export function withoutUndefined(type: TypeExpression): { readonly type: TypeExpression; readonly was: boolean } {
  const last = type.kind === 'union' ? type.members.at(-1) : undefined;
  if (type.kind !== 'union' || last === undefined || !isUndefined(last)) return { type, was: false };
  return { type: unionOf(type.members.slice(0, -1)), was: true };
}

export const literal = (value: Value): Expression => ({ kind: 'literal', value });

export const named = (name: string): Expression => ({ kind: 'name', name });

export type Call = Extract<Expression, { kind: 'call' }>;

export const call = (callee: Expression, given: readonly (Expression | null | undefined)[]): Call => ({
  kind: 'call',
  callee,
  arguments: given.map((argument) => argument ?? null),
});

export const entry = (name: string | number, value: Expression): Entry => ({ kind: 'entry', name, value });

/** An object literal of the properties that are defined. */
export const objectOf = (
  properties: Readonly<Record<string, Expression | undefined>>,
  lines?: 'lines',
): Extract<Expression, { kind: 'object' }> => ({
  kind: 'object',
  entries: Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [entry(name, value)])),
  ...(lines === undefined ? {} : { lines: true as const }),
});
