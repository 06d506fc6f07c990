import { mapModel, type Leaf } from './map.js';
import type { Model } from './model.js';
import type { Scalar, Type } from './type.js';
import { apiHolds } from './walk.js';

/** The type of numbers that a double may not represent exactly: `number` anyway, integers of any size, or strings. */
export type Numbers = 'safe' | 'bigint' | 'string';

/** The type of dates and times: strings, classes of the platform and the runtime, or types of Temporal. */
export type Dates = 'string' | 'date' | 'temporal';

/** The type of base64 values: the strings on the wire, or their bytes. */
export type Base64 = 'string' | 'bytes';

/** The representation of values that have one form in JSON and several in code. */
export interface Representation {
  readonly numbers: Numbers;
  readonly dates: Dates;
  readonly base64: Base64;
}

/** The default. */
export const usual: Representation = { numbers: 'safe', dates: 'date', base64: 'string' };

/** Formats of numbers that a double cannot hold (OpenAPI Format Registry). */
const numbers: ReadonlyMap<string, Readonly<Record<Exclude<Numbers, 'safe'>, Scalar>>> = new Map([
  ['int64', { bigint: 'bigint', string: 'decimal' }],
  ['uint64', { bigint: 'bigint', string: 'decimal' }],
  ['decimal', { bigint: 'decimal', string: 'decimal' }],
  ['decimal128', { bigint: 'decimal', string: 'decimal' }],
]);

const dates: Readonly<Record<Dates, Readonly<Partial<Record<Scalar, Scalar>>>>> = {
  string: { date: 'string', 'date-time': 'string' },
  date: {},
  temporal: { date: 'plain-date', 'date-time': 'instant' },
};

/** String formats for bytes (OpenAPI Format Registry). */
const encoded = new Set(['byte', 'base64', 'base64url']);

type ScalarType = Extract<Type, { kind: 'scalar' }>;

function scalarOf({ scalar, format = '' }: ScalarType, chosen: Representation): Scalar | undefined {
  if (scalar === 'string') return chosen.base64 === 'bytes' && encoded.has(format) ? 'bytes' : undefined;
  const isNumber = scalar === 'integer' || scalar === 'number';
  if (isNumber) return chosen.numbers === 'safe' ? undefined : numbers.get(format)?.[chosen.numbers];
  return dates[chosen.dates][scalar];
}

/** Whether an API has types of Temporal. */
export const usesTemporal = (model: Model): boolean => apiHolds(model, 'instant') || apiHolds(model, 'plain-date');

/** The model with the chosen representation of values. */
export function represented(model: Model, chosen: Representation): Model {
  const isUsual = (Object.keys(usual) as (keyof Representation)[]).every((key) => chosen[key] === usual[key]);
  if (isUsual) return model;
  const leaf: Leaf = (type) => {
    const scalar = type.kind === 'scalar' ? scalarOf(type, chosen) : undefined;
    return scalar === undefined ? type : { ...(type as ScalarType), scalar };
  };
  return mapModel(model, leaf);
}
