import type { Walk } from "./walk.js";
import type { Conversion } from "./scalars.js";
import type { StandardSchemaV1 } from "./standard.js";

type Primitive = "string" | "number" | "integer" | "boolean";

export type Scalar = Primitive | `${Primitive}|null` | "any";

/** How a value looks in JSON and which TypeScript value it becomes. */
export type Shape =
  | Scalar
  | Conversion
  /** Any of these, as a union is. */
  | { readonly some: readonly Primitive[] }
  | { readonly literal: string | number | boolean | null }
  | EnumShape
  | { readonly nullable: Shape }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | TupleShape
  | UnionShape
  | ObjectShape
  | Schema<any>
  // A function only where models are recursive.
  | (() => Shape);

/** `open` lets any other string (or number) pass. */
export interface EnumShape {
  readonly enum: Readonly<Record<string, string | number>>;
  readonly open?: boolean;
}

/** `least` is how many items there have to be; absent: all of the tuple. */
export interface TupleShape {
  readonly tuple: readonly Shape[];
  readonly least?: number;
  readonly rest?: Shape;
}

/** Made by the function `union`. */
export interface UnionShape {
  readonly union: readonly Shape[];
  /** Tells which member a value is, and converts it as that. */
  readonly convert: (value: unknown, walk: Walk) => unknown;
}

/**
 * Keys are the names of one or more properties of the same shape, such as `"id buyerId?"`; one that ends in `?` may be
 * missing. Names on the wire are the same, with `snake` in snake case (`statusCode`, `status_code`), unless a field
 * says its own. `rest` is the shape of further properties, kept under `additionalProperties`.
 */
export interface ObjectShape {
  readonly object: Readonly<Record<string, Field>>;
  readonly snake?: boolean;
  readonly rest?: Shape;
}

/** `name` is the wire name; `default` is a value as on the wire, for one that is missing. */
export type Field =
  | Shape
  | {
      readonly field: Shape;
      readonly name?: string;
      readonly default?: unknown;
    };

/** A shape that knows the type it stands for. */
export interface Schema<T> {
  readonly shape: Shape;
  readonly "~standard": StandardSchemaV1.Props<unknown, T>;
}

/** Everything about a field: its property, its name on the wire, its shape, and what holds where it is missing. */
export interface FieldDetails {
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
  readonly default: unknown;
}

// Shapes are constants, and each is walked for every value of its type.
const known = new WeakMap<ObjectShape, readonly FieldDetails[]>();

/** The fields of an object in order. */
export function fieldsOf(shape: ObjectShape): readonly FieldDetails[] {
  let fields = known.get(shape);
  if (fields === undefined) {
    fields = Object.entries(shape.object).flatMap(([keys, field]) =>
      keys.split(" ").map((said): FieldDetails => {
        const key = said.replace("?", "");
        return {
          key,
          name: shape.snake ? snake(key) : key,
          optional: key !== said,
          default: undefined,
          ...(typeof field === "object" && "field" in field ? { ...field, shape: field.field } : { shape: field }),
        };
      }),
    );
    known.set(shape, fields);
  }
  return fields;
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The shape behind references, schemas and nullable. */
export function bare(shape: Shape): Shape {
  if (typeof shape === "function") return bare(shape());
  if (typeof shape === "string") return primitive(shape);
  if ("shape" in shape) return bare(shape.shape);
  return "nullable" in shape ? bare(shape.nullable) : shape;
}

/** A scalar without its null. */
export function primitive(scalar: Scalar): Primitive | "any" {
  return scalar.replace("|null", "") as Primitive | "any";
}
