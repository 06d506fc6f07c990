import type { Unrecognized } from "../../types/unrecognized.js";
import type { FileInput } from "../bodies/files.js";
import type { Conversion } from "./scalars.js";
import type { DefaultedShape, MapShape, Scalar, Schema, Shape, TupleShape } from "./shape.js";

// An interface with the same member as the one that it is compared with, but of its own: instances of one interface are
// compared by what is assignable, and then an object would be one that has an optional property more.

/** A place that takes the schema of exactly this type. */
export interface SchemaFor<T> {
  readonly shape: Shape;
  readonly "~standard": unknown;
  readonly "~type"?: <Any>() => Any extends T ? 1 : 2;
}

/** A place that takes the conversion of exactly this type. */
interface ConversionFor<T> {
  readonly want: string;
  readonly decode: unknown;
  readonly encode: unknown;
  readonly "~type"?: <Any>() => Any extends T ? 1 : 2;
}

/** A value of Temporal, whose types the platform or a polyfill brings. */
export interface TemporalValue<Name extends string> {
  readonly [Symbol.toStringTag]: `Temporal.${Name}`;
}

/** The shapes that stand for exactly this type; any shape where a type is not known. */
export type ShapeOf<T> = unknown extends T ? (0 extends T & 1 ? AnyShape : Shape) : Reference<T> | ValueShape<T>;

type Reference<T> = SchemaFor<T> | (() => SchemaFor<T>);

type AnyShape = "any" | Reference<any> | { readonly nullable: AnyShape };

// None of these looks at the members of a union one by one: enumerations have hundreds.
type ValueShape<T> = null extends T
  ? [T] extends [null]
    ? { readonly literal: null }
    : NullableShape<T, Exclude<T, null>>
  : [T] extends [string | number | boolean]
    ? ScalarShape<T>
    : [T] extends [readonly (infer Item)[]]
      ? ListShape<T, Item>
      : string extends keyof T
        ? MapOf<T[keyof T]>
        : Uint8Array extends T
          ? ConversionFor<T> | ([T] extends [FileInput] ? ConversionFor<FileInput> : never)
          : [T] extends [{ readonly [Symbol.toStringTag]: `Temporal.${infer Name}` }]
            ? ConversionFor<TemporalValue<Name>>
            : ConversionFor<T>;

type NullableShape<T, Value> =
  { readonly nullable: ShapeOf<Value> | Reference<T> } | `${Extract<ScalarShape<Value>, string>}|null`;

/** A scalar, where the type is not some values of it alone; else the value that it is. */
type ScalarShape<T> = [T] extends [string]
  ? Unrecognized<string> extends T
    ? "string" | (string extends T ? ConversionFor<string> : never)
    : LiteralShape<T>
  : [T] extends [number]
    ? Unrecognized<number> extends T
      ? "number" | "integer"
      : LiteralShape<T>
    : [T] extends [boolean]
      ? boolean extends T
        ? "boolean"
        : LiteralShape<T>
      : never;

/** Only a single value is all that functions of each have in common. */
type LiteralShape<T> = (T extends unknown ? (one: T) => void : never) extends (one: infer One) => void
  ? [T] extends [One]
    ? { readonly literal: T }
    : never
  : never;

type ListShape<T, Item> =
  Same<T, Item[]> extends true
    ? { readonly list: ShapeOf<Item> }
    : {
        readonly as: TupleShape["as"];
        readonly items: ItemShapes<T>;
        readonly least?: LeastOf<T>;
      } & (RestOf<T> extends never ? { readonly rest?: undefined } : { readonly rest: ShapeOf<RestOf<T>> });

type ItemShapes<T> = T extends readonly []
  ? readonly []
  : T extends readonly (infer Item)[]
    ? Same<T, Item[]> extends true
      ? readonly []
      : T extends readonly [_?: infer First, ...rest: infer Rest]
        ? readonly [ShapeOf<First>, ...ItemShapes<Rest>]
        : never
    : never;

/** How many items of a tuple there have to be. */
type LeastOf<T, Count extends unknown[] = []> = [] extends T
  ? Count["length"]
  : T extends readonly [unknown, ...rest: infer Rest]
    ? LeastOf<Rest, [...Count, unknown]>
    : number;

type RestOf<T> = T extends readonly []
  ? never
  : T extends readonly (infer Item)[]
    ? Same<T, Item[]> extends true
      ? Item
      : T extends readonly [_?: unknown, ...rest: infer Rest]
        ? RestOf<Rest>
        : never
    : never;

interface MapOf<Value> {
  readonly as: MapShape["as"];
  readonly of: ShapeOf<Value>;
}

/** The fields of an object of this type, a key each; one that ends in `?` may be missing. */
export type FieldsOf<T, Key extends keyof T = keyof T> = {
  readonly [Property in Key as FieldKey<T, Property, T[Property]>]-?: PropertyShape<T[Property]>;
};

/** What may be left out is so by its type, but for a value of any type. */
type FieldKey<T, Property extends keyof T, Value> = undefined extends Value
  ? unknown extends Value
    ? object extends Pick<T, Property>
      ? `${Property & string}?`
      : Property
    : `${Property & string}?`
  : Property;

type PropertyShape<Value> = undefined extends Value ? FieldOf<Exclude<Value, undefined>> : FieldOf<Value>;

type FieldOf<T> = ShapeOf<T> | DefaultShape<T> | DetailedField<T> | SelectingField;

interface DetailedField<T> {
  readonly shape: ShapeOf<T> | DefaultShape<T>;
  readonly name?: string;
  readonly optional?: boolean;
  readonly selects?: false;
}

/** What selects an object among those of a union may be any value on the wire. */
interface SelectingField {
  readonly selects: true;
  readonly shape: Scalar;
  readonly name?: string;
  readonly optional?: boolean;
}

interface DefaultShape<T> extends Pick<DefaultedShape, "as" | "default"> {
  readonly of: ShapeOf<T>;
}

/** The members of a union of this type; `never` where they are others. */
export type MembersOf<T, Members extends readonly Shape[]> = unknown extends T
  ? unknown
  : // While the members are not known yet.
    Shape extends Members[number]
    ? unknown
    : Same<Plain<T>, Plain<TypeOf<Members[number]>>> extends true
      ? unknown
      : never;

/** Whether two types are the same. */
export type Same<A, B> = (<Any>() => Any extends A ? 1 : 2) extends <Any>() => Any extends B ? 1 : 2 ? true : false;

/** Any text is also any of those that are listed. */
type Plain<T> = T extends string
  ? Unrecognized<string> extends T
    ? string
    : T
  : T extends number
    ? Unrecognized<number> extends T
      ? number
      : T
    : T;

/** The type that a shape stands for. */
type TypeOf<S> = S extends "any"
  ? any
  : S extends `${infer Inner}|null`
    ? TypeOf<Inner> | null
    : S extends "string"
      ? string
      : S extends "number" | "integer"
        ? number
        : S extends "boolean"
          ? boolean
          : S extends () => infer Inner
            ? TypeOf<Inner>
            : S extends Conversion<infer T>
              ? T
              : S extends Schema<infer T>
                ? T
                : S extends { readonly literal: infer T }
                  ? T
                  : S extends { readonly nullable: infer Inner }
                    ? TypeOf<Inner> | null
                    : S extends { readonly list: infer Item }
                      ? TypeOf<Item>[]
                      : S extends { readonly as: MapShape["as"]; readonly of: infer Value }
                        ? { [key: string]: TypeOf<Value> }
                        : S extends { readonly items: infer Items }
                          ? TupleOf<S, Items>
                          : never;

type TupleOf<S, Items> = [
  ...ItemsOf<Items, S extends { readonly least: infer Least } ? Least : unknown>,
  ...(S extends { readonly rest: infer Rest } ? TypeOf<Rest>[] : []),
];

type ItemsOf<Items, Least, Count extends unknown[] = []> = Items extends readonly [infer First, ...infer Rest]
  ? Count["length"] extends Least
    ? unknown extends Least
      ? [TypeOf<First>, ...ItemsOf<Rest, Least, Count>]
      : Partial<[TypeOf<First>, ...ItemsOf<Rest, Count["length"] | Least, Count>]>
    : [TypeOf<First>, ...ItemsOf<Rest, Least, [...Count, unknown]>]
  : [];
