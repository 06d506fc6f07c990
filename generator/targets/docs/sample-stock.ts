import type { Constraints, Scalar, Type } from '../../model/model.js';
import { textLike } from './sample-pattern.js';

type ScalarType = Extract<Type, { kind: 'scalar' }>;

/** A value for a format where the document has no example (JSON Schema Validation, section 7.3, and the registry of OpenAPI). */
const formats: Readonly<Record<string, string>> = {
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  uri: 'https://example.com',
  url: 'https://example.com',
  iri: 'https://example.com',
  'uri-reference': '/example',
  'uri-template': '/example/{id}',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'ZXhhbXBsZQ==',
  time: '12:00:00Z',
  duration: 'P1D',
  'json-pointer': '/example',
  regex: '^example$',
};

/** Longer than this a text says nothing more. */
const longest = 200;

/** A text within the bounds of its type: like its pattern where one can be made, else of its format, filled up or cut. */
export function stockText({ format, constraints }: ScalarType): string {
  const { minLength = 0, maxLength = Infinity, pattern } = constraints ?? {};
  const alike = pattern === undefined ? undefined : textLike(pattern, minLength, maxLength);
  const text = alike ?? formats[format ?? ''] ?? '<value>';
  return text.padEnd(Math.min(minLength, longest), 'x').slice(0, Math.max(maxLength, 0));
}

/** The number nearest to 1 that bounds and `multipleOf` admit, as far as one is found by rounding. */
export function stockNumber({ scalar, constraints = {} }: ScalarType): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Constraints = constraints;
  const whole = scalar === 'integer';
  const least = Math.max(
    minimum ?? -Infinity,
    exclusiveMinimum === undefined ? -Infinity : above(exclusiveMinimum, whole),
  );
  const most = Math.min(
    maximum ?? Infinity,
    exclusiveMaximum === undefined ? Infinity : -above(-exclusiveMaximum, whole),
  );
  const step = multipleOf !== undefined && multipleOf > 0 ? multipleOf : whole ? 1 : 0;
  const wanted = Math.min(Math.max(1, least), most);
  const between = least < most ? wanted : Number.isFinite(least) ? least : wanted;
  if (step === 0) return inside(between, exclusiveMinimum, exclusiveMaximum);
  const up = Math.ceil(between / step) * step;
  return up <= most ? up : Math.floor(most / step) * step;
}

/** The next number that samples use above a bound that is itself too low. */
const above = (bound: number, whole: boolean): number => (whole ? Math.floor(bound) + 1 : bound + 1);

/** Where less than one lies between two bounds, the middle is inside. */
function inside(value: number, low = -Infinity, high = Infinity): number {
  const fits = value > low && value < high;
  return fits || !Number.isFinite(low) || !Number.isFinite(high) ? value : (low + high) / 2;
}

/** A day and an instant. */
export const stockTimes: Readonly<Record<'date' | 'date-time', string>> = {
  date: '2024-01-15',
  'date-time': '2024-01-15T09:30:00.000Z',
};

/** How many members a list or map has at least, as far as a sample shows them. */
export const shownCount = (least = 0, most = Infinity): number => Math.min(Math.max(1, least), most, 10);

/** Whether a text of the document is a day (RFC 3339, full-date) or an instant. */
export function isMoment(scalar: 'date' | 'date-time', text: string): boolean {
  const shape = scalar === 'date' ? /^\d{4}-\d{2}-\d{2}$/u : /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/iu;
  return shape.test(text) && !Number.isNaN(Date.parse(text));
}

/** A scalar that a class of its own stands for. */
export const isTime = (scalar: Scalar): scalar is 'date' | 'date-time' => scalar === 'date' || scalar === 'date-time';
