import type { Id } from './id.js';

/** A JSON value as the document holds it: examples, defaults, constants. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** The values that JSON Schema's `type` and `format` single out, as far as any target treats them differently. */
export type PlainScalar =
  'string' | 'integer' | 'number' | 'bigint' | 'decimal' | 'boolean' | 'date' | 'date-time' | 'binary';

/**
 * The same, with those that a target is asked for: `bigint` and `decimal` are numbers of which no digit may be lost,
 * `instant` and `plain-date` moments and days of Temporal, `bytes` what a text in base64 stands for.
 */
export type Scalar = PlainScalar | 'instant' | 'plain-date' | 'bytes';

/** A table of scalars; a scalar without an entry has that of its plain one. */
export type ByScalar<T> = Readonly<Record<PlainScalar, T>> & Readonly<Partial<Record<Scalar, T>>>;

const plain: Readonly<Record<Exclude<Scalar, PlainScalar>, PlainScalar>> = {
  instant: 'date-time',
  'plain-date': 'date',
  bytes: 'binary',
};

/** What a table says of a scalar. */
export const ofScalar = <T>(table: ByScalar<T>, scalar: Scalar): T =>
  table[scalar] ?? table[plain[scalar as keyof typeof plain]];

/** Bounds of a value (JSON Schema Validation, section 6), kept for pages and samples. */
export interface Constraints {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** What may go by the name of a component that is nothing but it. */
interface Aliased {
  /** The declaration of that name; whoever asks for the type need not follow it. */
  readonly alias?: Id;
}

/**
 * A type expression: a small finite tree that never holds the body of an object.
 * Recursion lives in `ref`; whatever needs a name is a {@link Declaration}.
 */
export type Type =
  | { readonly kind: 'scalar'; readonly scalar: Scalar; readonly format?: string; readonly constraints?: Constraints }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | ({ readonly kind: 'list'; readonly items: Type; readonly constraints?: Constraints } & Aliased)
  | ({ readonly kind: 'map'; readonly values: Type; readonly constraints?: Constraints } & Aliased)
  /** `least` is how many of the items have to be there; absent: all. */
  | ({
      readonly kind: 'tuple';
      readonly items: readonly Type[];
      readonly least?: number;
      readonly rest?: Type;
    } & Aliased)
  | ({ readonly kind: 'nullable'; readonly inner: Type } & Aliased)
  | { readonly kind: 'ref'; readonly to: Id }
  | { readonly kind: 'unknown' };

/** What the document says of a value in words. */
export interface Words {
  readonly title?: string;
  readonly description?: string;
  readonly examples: readonly Value[];
  /** `true`, or the reason (`x-deprecation-message` and its like). */
  readonly deprecated?: true | string;
}
