import type { Scalar, Type, Value } from '../../model/model.js';
import { exampleText } from '../../markdown/text.js';

const isRecord = (value: Value): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const numbers: ReadonlySet<Scalar> = new Set<Scalar>(['integer', 'number', 'bigint', 'decimal']);

/** Whether an example's JSON type is one that the type admits; declarations are judged by what they are made of elsewhere. */
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

/** Whether a value of the document may stand as an example of a type. */
export function fits(type: Type, value: Value): boolean {
  return (fitting[type.kind] as (type: Type, value: Value) => boolean)(type, value);
}

/** Documents often give a list's items one by one as its examples. */
export const itemFits = (type: Type, value: Value): boolean => {
  const inner = type.kind === 'nullable' ? type.inner : type;
  return inner.kind === 'list' && fits(inner.items, value);
};

/** One example: strings as they are, the rest as JSON, one line per member without indentation. */
function show(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replaceAll(/\n */gu, '\n');
}

/** The examples that are values of a type, or of the items of a list. */
export function fittingExamples(type: Type, examples: readonly Value[]): readonly Value[] {
  return examples.filter((value) => fits(type, value) || itemFits(type, value));
}

/** The Example cell of a field; several examples are numbered. */
export function exampleCell(type: Type, examples: readonly Value[]): string {
  const shown = fittingExamples(type, examples).map((value) => exampleText(show(value)));
  if (shown.length < 2) return shown[0] ?? '';
  return shown.map((text, index) => `**Example ${String(index + 1)}:** ${text}`).join('<br/>');
}
