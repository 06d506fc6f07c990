import type { Constraints, Scalar, Type } from '../model/model.js';
import { patternText } from './pattern-text.js';

type ScalarType = Extract<Type, { kind: 'scalar' }>;

/** Values of formats, for schemas without an example. */
const formats: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    email: 'user@example.com',
    'idn-email': 'user@example.com',
    uri: 'https://example.com',
    url: 'https://example.com',
    iri: 'https://example.com',
    'uri-reference': '/example',
    'iri-reference': '/example',
    'uri-template': 'https://example.com/{id}',
    hostname: 'example.com',
    'idn-hostname': 'example.com',
    ipv4: '192.0.2.1',
    ipv6: '2001:db8::1',
    byte: 'ZXhhbXBsZQ==',
    date: '2024-01-15',
    'date-time': '2024-01-15T09:30:00Z',
    time: '12:00:00Z',
    duration: 'P1D',
    'json-pointer': '/example',
    'relative-json-pointer': '0/example',
    regex: '^[a-z]+$',
  }),
);

/** The nth variant of a formatted text: its last digit or letter is advanced. */
function another(text: string, nth: number): string {
  if (nth === 0) return text;
  const at = Math.max(0, text.search(/[\da-f](?=[^\da-f]*$)/u));
  const digit = (Number.parseInt(text[at] ?? '0', 16) + nth) % (/\d/u.test(text[at] ?? '') ? 10 : 16);
  return `${text.slice(0, at)}${digit.toString(16)}${text.slice(at + 1)}`;
}

/** Characters that extend a text without a format. */
const padding = 'x';
/** The longest text in a sample, in characters. */
const longest = 400;

/** A text that satisfies format, pattern and length where one can be found; each `nth` has its own. */
export function stockText({ format = '', constraints = {} }: ScalarType, nth = 0): string {
  const { pattern, minLength = 0, maxLength = Infinity } = constraints;
  const known = formats.get(format);
  const matching = pattern === undefined ? undefined : patternText(pattern, { minLength, maxLength }, nth);
  if (matching !== undefined && known === undefined) return matching;
  const text = known === undefined ? (nth === 0 ? '<value>' : `<value ${String(nth + 1)}>`) : another(known, nth);
  const fits = text.length >= minLength && text.length <= maxLength;
  if (known !== undefined && !fits && matching !== undefined) return matching;
  const long = text.padEnd(Math.min(minLength, longest), padding);
  if (long.length <= maxLength) return long;
  // Shortening would make two texts equal.
  const short = `${'x'.repeat(nth % 20)}${text}`.replaceAll(/[^a-z\d]/giu, '');
  return short.slice(0, Math.max(maxLength, 0));
}

/** Rounds away binary rounding errors of decimal fractions; integers are exact. */
const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** The distance between one valid number and the next. */
function stepOf({ multipleOf }: Constraints, whole: boolean): number | undefined {
  if (multipleOf === undefined || multipleOf <= 0) return whole ? 1 : undefined;
  if (!whole) return multipleOf;
  for (let times = 1; times <= 1000; times++)
    if (Number.isInteger(exact(multipleOf * times))) return exact(multipleOf * times);
  return 1;
}

/** The first defined result over a list of numbers. */
function firstOf(numbers: readonly number[], lookFor: (value: number) => number | undefined): number | undefined {
  for (const value of numbers) {
    const found = lookFor(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number within its bounds; each `nth` has its own as far as the bounds allow. */
export function stockNumber({ scalar, constraints = {} }: ScalarType, nth = 0): number {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  } = constraints;
  const step = stepOf(constraints, scalar === 'integer');
  const low = Math.max(minimum, exclusiveMinimum);
  const high = Math.min(maximum, exclusiveMaximum);
  const legal = (value: number): boolean =>
    Number.isFinite(value) &&
    value >= minimum &&
    value <= maximum &&
    value > exclusiveMinimum &&
    value < exclusiveMaximum;
  const snapped = (value: number): number[] =>
    step === undefined
      ? [value]
      : [Math.ceil(exact(value / step)), Math.floor(exact(value / step))].map((k) => k * step);
  const wide = step ?? 1;
  const wishes = [minimum, exclusiveMinimum + wide, 1, maximum, exclusiveMaximum - wide, (low + high) / 2];
  const value = firstOf(wishes, (wish) => snapped(wish).map(exact).find(legal)) ?? 1;
  if (nth === 0) return value;
  const others = [wide, -wide, ...(step === undefined ? [(high - low) / 64] : [])].map((by) => exact(value + by * nth));
  return others.find(legal) ?? value;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A date or a time as sent on the wire; each `nth` up to 28 has its own. */
export function stockTime(scalar: Extract<Scalar, 'date' | 'date-time'>, nth = 0): string {
  const day = `2024-01-${two(((14 + nth) % 28) + 1)}`;
  return scalar === 'date' ? day : `${day}T09:30:00.000Z`;
}
