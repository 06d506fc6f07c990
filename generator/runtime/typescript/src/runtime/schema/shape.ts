import type { Entries, Wire } from "../record.js";
import type { Conversion } from "./scalars.js";
import type { StandardSchemaV1 } from "./standard.js";
import type { Walk } from "./walk.js";

type Primitive = "string" | "number" | "integer" | "boolean";

export type Scalar = Primitive | `${Primitive}|null` | "any";

/** The JSON form of a value and the TypeScript value that it becomes. */
export type Shape =
  | Scalar
  | Conversion<any>
  | { readonly literal: string | number | boolean | null }
  | { readonly nullable: Shape }
  | { readonly list: Shape }
  | ObjectShape
  | MapShape
  | EnumShape
  | SomeShape
  | TupleShape
  | DefaultedShape
  | UnionShape
  | Unexpected
  | Schema<any>
  // A function only if models are recursive.
  | (() => Shape);

/** A shape with the function that converts its values, so that a bundle holds only the functions it uses. */
export interface Carried<Self> {
  readonly as: (shape: Self, value: unknown, walk: Walk) => unknown;
}

/** As `map`: an object with values of the shape under any keys. */
export interface MapShape extends Carried<MapShape> {
  readonly of: Shape;
}

/** As `member`; `open` accepts any other string (or number). */
export interface EnumShape extends Carried<EnumShape> {
  readonly of: Readonly<Record<string, string | number>>;
  readonly open?: boolean;
}

/** As `some`: any of these, like a union. */
export interface SomeShape extends Carried<SomeShape> {
  readonly of: readonly Primitive[];
}

/** As `tuple`; `least` is the minimum number of items; absent: all items of the tuple. */
export interface TupleShape extends Carried<TupleShape> {
  readonly items: readonly Shape[];
  readonly least?: number;
  readonly rest?: Shape;
}

/** As `defaulted`: a value, or the default (in wire form) if it is missing. */
export interface DefaultedShape extends Carried<DefaultedShape> {
  readonly of: Shape;
  readonly default: unknown;
}

/** A property that is converted by no shape. */
export type Unexpected = Carried<unknown>;

/** As `union`; made by `oneOf`. */
export interface UnionShape extends Carried<UnionShape> {
  readonly members: readonly Shape[];
  readonly by?: string | undefined;
  readonly mapping?: Readonly<Record<string, number>> | undefined;
  /** The member that any other value of the discriminator selects. */
  readonly otherwise?: number | undefined;
}

/**
 * Keys are the names of the properties; a name that ends in `?` is optional. Wire names are the same, or in snake case with
 * `snake` (`statusCode`, `status_code`), unless a field has its own.
 */
export interface ObjectShape {
  readonly object: Readonly<Record<string, Field>>;
  readonly snake?: boolean;
  readonly rest?: Rest | undefined;
  /** Computed once, because each shape is walked for every value of its type. */
  fields?: readonly FieldDetails[];
  known?: Record<string, ReadonlySet<string>>;
}

/** How properties that no field describes are treated: `open`, `closed`, or `additional` with their shape. */
export interface Rest {
  readonly as: (shape: ObjectShape, from: Wire, out: Entries, walk: Walk) => void;
  readonly of?: Shape;
}

/** `name` is the wire name; `optional` is for what may be missing on the wire, although objects in code have it. */
export type Field =
  | Shape
  | {
      readonly shape: Shape;
      readonly name?: string;
      readonly optional?: boolean;
    };

/** A shape that knows the type it stands for. */
export interface Schema<T> {
  readonly shape: Shape;
  /** Never set: carries the type. */
  readonly "~type"?: <Any>() => Any extends T ? 1 : 2;
  readonly "~standard": StandardSchemaV1.Props<unknown, T>;
}

/** A field: its property, its wire name, its shape, and whether it is optional. */
export interface FieldDetails {
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

/** The fields of an object in order. */
export function fieldsOf(shape: ObjectShape): readonly FieldDetails[] {
  return (shape.fields ??= Object.entries(shape.object).map(([said, field]) => {
    const key = said.replace("?", "");
    return {
      key,
      name: shape.snake ? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : key,
      optional: key !== said,
      ...(typeof field === "object" && "shape" in field ? field : { shape: field }),
    };
  }));
}

/** The shape behind references, schemas, nullable and defaults. */
export function bare(shape: Shape): Shape {
  if (typeof shape === "function") return bare(shape());
  if (typeof shape === "string") return shape.replace("|null", "") as Scalar;
  if ("shape" in shape) return bare(shape.shape);
  if ("default" in shape) return bare(shape.of);
  return "nullable" in shape ? bare(shape.nullable) : shape;
}
