import type { Type, Value } from '../model/model.js';
import { stockNumber, stockText, stockTime } from './default-values.js';

/** A value of a sample before it is written in a language. */
export type Sample =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'plain'; readonly value: number | boolean | null }
  | { readonly kind: 'bigint'; readonly value: string }
  | { readonly kind: 'time'; readonly scalar: Time; readonly value: string }
  /** `file`: as a file with a name; `base64`: on the wire they are a text, in this alphabet. */
  | { readonly kind: 'bytes'; readonly value: string; readonly file?: true; readonly base64?: BufferEncoding }
  | { readonly kind: 'list'; readonly items: readonly Sample[] }
  /** `data`: keys are the document's, not the language's. */
  | {
      readonly kind: 'object';
      readonly data: boolean;
      readonly entries: readonly (readonly [name: string, value: Sample])[];
    };

/** Moments and days, as the platform or Temporal has them. */
type Time = 'date' | 'date-time' | 'plain-date' | 'instant';

/** A text that is no day or instant would be a value that cannot be made. */
const isTime = (scalar: Time, text: string): boolean => !Number.isNaN(Date.parse(text)) && forms[scalar].test(text);

const forms: Readonly<Record<Time, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/u,
  'plain-date': /^\d{4}-\d{2}-\d{2}$/u,
  'date-time': /^/u,
  instant: /T.*(?:Z|[+-]\d{2}:\d{2})$/u,
};

/** A value of a scalar: the example where it fits, else one made from format and bounds. */
export function scalarSample(type: Extract<Type, { kind: 'scalar' }>, example: Value | undefined, nth: number): Sample {
  const { scalar } = type;
  switch (scalar) {
    case 'string':
      return { kind: 'text', value: typeof example === 'string' ? example : stockText(type, nth) };
    case 'integer':
    case 'number':
      return { kind: 'plain', value: typeof example === 'number' ? example : stockNumber(type, nth) };
    case 'bigint': {
      const given = Number.isInteger(example) ? (example as number) : Math.ceil(stockNumber(type, nth));
      return { kind: 'bigint', value: String(BigInt(given)) };
    }
    case 'decimal': {
      const text = typeof example === 'string' ? example : JSON.stringify(example ?? stockNumber(type, nth));
      return { kind: 'text', value: text };
    }
    case 'boolean':
      return { kind: 'plain', value: typeof example === 'boolean' ? example : nth % 2 === 0 };
    case 'date':
    case 'plain-date':
    case 'instant':
    case 'date-time': {
      const isDay = scalar === 'date' || scalar === 'plain-date';
      const given = typeof example === 'string' && isTime(scalar, example) ? example : undefined;
      return { kind: 'time', scalar, value: given ?? stockTime(isDay ? 'date' : 'date-time', nth) };
    }
    case 'bytes': {
      const base64 = type.format === 'base64url' ? 'base64url' : 'base64';
      const value = typeof example === 'string' ? Buffer.from(example, base64).toString() : 'example';
      return { kind: 'bytes', value, base64 };
    }
    case 'binary':
      return { kind: 'bytes', value: nth === 0 ? 'example' : `example ${String(nth + 1)}` };
  }
}
