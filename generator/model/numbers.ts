import { mapModel } from './map.js';
import type { Model } from './model.js';
import type { Scalar } from './type.js';

/** What numbers become that a double cannot hold: numbers all the same, integers of any size, or texts of digits. */
export type Numbers = 'safe' | 'bigint' | 'string';

/** Formats of numbers that a double cannot hold (OpenAPI Format Registry). */
const formats: ReadonlyMap<string, Readonly<Record<Exclude<Numbers, 'safe'>, Scalar>>> = new Map([
  ['int64', { bigint: 'bigint', string: 'decimal' }],
  ['uint64', { bigint: 'bigint', string: 'decimal' }],
  ['decimal', { bigint: 'decimal', string: 'decimal' }],
  ['decimal128', { bigint: 'decimal', string: 'decimal' }],
]);

/** The model with the numbers that a double cannot hold as what they are to be. */
export function exactNumbers(model: Model, numbers: Numbers): Model {
  if (numbers === 'safe') return model;
  return mapModel(model, (type) => {
    if (type.kind !== 'scalar' || (type.scalar !== 'integer' && type.scalar !== 'number')) return type;
    const scalar = formats.get(type.format ?? '')?.[numbers];
    return scalar === undefined ? type : { ...type, scalar };
  });
}
