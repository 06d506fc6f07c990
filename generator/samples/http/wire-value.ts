import type { NamedApi, NamedType } from '../../naming/api.js';
import type { Id, Type, Value } from '../../model/model.js';
import { sampleOf, type Sample, type SampleOptions } from '../value.js';

/** Makes a sample value of a type in its wire form. */
export type WireValue = (type: Type, example: Value | undefined) => Value;

const unnamed = (types: ReadonlyMap<Id, NamedType>): ReadonlyMap<Id, NamedType> =>
  new Map([...types].map(([id, type]) => [id, { ...type, fields: new Map<string, string>() }]));

type TimeSample = Extract<Sample, { kind: 'time' }>;

/** A moment as `Date` writes it, which is what an SDK sends. */
const sentTime = ({ scalar, value }: TimeSample): string =>
  scalar === 'date-time' ? new Date(value).toISOString() : value;

function valueOf(sample: Sample, time: (sample: TimeSample) => string): Value {
  switch (sample.kind) {
    case 'list':
      return sample.items.map((item) => valueOf(item, time));
    case 'object':
      return Object.fromEntries(sample.entries.map(([name, value]) => [name, valueOf(value, time)]));
    case 'bigint':
      return Number(sample.value);
    case 'time':
      return time(sample);
    case 'text':
    case 'plain':
      return sample.value;
    case 'bytes':
      return sample.base64 === undefined ? sample.value : Buffer.from(sample.value).toString(sample.base64);
  }
}

/** Samples with wire names: with no names for code, the document's names remain. */
function valuesOf(named: NamedApi, options: SampleOptions, time: (sample: TimeSample) => string): WireValue {
  const api = { ...named, types: unnamed(named.types), errors: unnamed(named.errors) };
  return (type, example) => {
    // A value of any type is an empty object unless the document has an example.
    if (type.kind === 'map' && example === undefined) return {};
    return valueOf(sampleOf(type, example, { api, options, inside: [] }), time);
  };
}

/** Samples as the document writes their values. */
export const wireValues = (named: NamedApi, optional: SampleOptions['optional']): WireValue =>
  valuesOf(named, { optional, constants: 'literal' }, ({ value }) => value);

/** Samples as an SDK sends their values: with the defaults that it adds, and moments in the form of the platform. */
export const sentValues = (named: NamedApi, optional: SampleOptions['optional']): WireValue =>
  valuesOf(named, { optional, constants: 'literal', defaults: true }, sentTime);

/** A value as text, for a URL, a header or a part of a form. */
export const textOf = (value: Value): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
