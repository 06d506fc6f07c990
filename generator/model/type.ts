import type { Id } from './id.js';

/** A JSON value of the document: examples, defaults, constants. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** The scalars from JSON Schema's `type` and `format` that targets treat differently. */
export type PlainScalar =
  'string' | 'integer' | 'number' | 'bigint' | 'decimal' | 'boolean' | 'date' | 'date-time' | 'binary';

/**
 * The same, with those of optional representations: `bigint` and `decimal` are numbers with exact digits,
 * `instant` and `plain-date` types of Temporal, `bytes` decoded base64.
 */
export type Scalar = PlainScalar | 'instant' | 'plain-date' | 'bytes';

/** A table of scalars. A scalar without an entry has that of its plain one. */
export type ByScalar<T> = Readonly<Record<PlainScalar, T>> & Readonly<Partial<Record<Scalar, T>>>;

const plain: Readonly<Record<Exclude<Scalar, PlainScalar>, PlainScalar>> = {
  instant: 'date-time',
  'plain-date': 'date',
  bytes: 'binary',
};

/** The entry of a scalar in a table. */
export const ofScalar = <T>(table: ByScalar<T>, scalar: Scalar): T =>
  table[scalar] ?? table[plain[scalar as keyof typeof plain]];

/** Constraints of a value (JSON Schema Validation, section 6), for pages and samples. */
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

/** A type that can carry the name of an alias. */
interface Aliased {
  /** The declaration of the alias. It need not be followed to know the type. */
  readonly alias?: Id;
}

/**
 * A type expression: a small finite tree that never holds the body of an object.
 * Recursion is only possible through `ref`, and everything with a name is a {@link Declaration}.
 */
export type Type =
  | { readonly kind: 'scalar'; readonly scalar: Scalar; readonly format?: string; readonly constraints?: Constraints }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | ({ readonly kind: 'list'; readonly items: Type; readonly constraints?: Constraints } & Aliased)
  | ({ readonly kind: 'map'; readonly values: Type; readonly constraints?: Constraints } & Aliased)
  /** `least` is the number of required items; default: all. */
  | ({
      readonly kind: 'tuple';
      readonly items: readonly Type[];
      readonly least?: number;
      readonly rest?: Type;
    } & Aliased)
  | ({ readonly kind: 'nullable'; readonly inner: Type } & Aliased)
  | { readonly kind: 'ref'; readonly to: Id }
  | { readonly kind: 'unknown' };

/** The annotations of a value. */
export interface Words {
  readonly title?: string;
  readonly description?: string;
  readonly examples: readonly Value[];
  /** `true`, or the reason (`x-deprecation-message` and similar). */
  readonly deprecated?: true | string;
}
