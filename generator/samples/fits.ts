import type { Scalar, Type, Value } from '../model/model.js';

const isRecord = (value: Value): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const numbers: ReadonlySet<Scalar> = new Set<Scalar>(['integer', 'number', 'bigint', 'decimal']);

/** Whether the type allows the JSON type of an example. References to declarations allow any. */
const fitting: { readonly [K in Type['kind']]: (type: Extract<Type, { kind: K }>, value: Value) => boolean } = {
  scalar: ({ scalar }, value) => {
    if (numbers.has(scalar)) return typeof value === 'number';
    return scalar === 'boolean' ? typeof value === 'boolean' : typeof value === 'string';
  },
  literal: (type, value) => typeof value === typeof type.value,
  list: (_type, value) => Array.isArray(value),
  tuple: (_type, value) => Array.isArray(value),
  map: (_type, value) => isRecord(value),
  nullable: ({ inner }, value) => value === null || fits(inner, value),
  ref: () => true,
  unknown: () => true,
};

/** Whether a value of the document can be shown as an example of a type. */
export function fits(type: Type, value: Value): boolean {
  return (fitting[type.kind] as (type: Type, value: Value) => boolean)(type, value);
}

/** Whether a value is an example of an array's items: documents often list those one by one. */
export const itemFits = (type: Type, value: Value): boolean => {
  const inner = type.kind === 'nullable' ? type.inner : type;
  return inner.kind === 'list' && fits(inner.items, value);
};
