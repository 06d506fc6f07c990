import type { StandardSchemaV1 } from "./standard.js";

export type Scalar =
  | "string"
  | "number"
  | "integer"
  | "boolean"
  | "date"
  | "date-time"
  | "any"
  | "bytes";

/** How a value looks in JSON and which TypeScript value it becomes. */
export type Shape =
  | Scalar
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

export interface TupleShape {
  readonly tuple: readonly Shape[];
  readonly rest?: Shape;
}

/** `by` is the wire name of the discriminator, `mapping` leads from its value to a member's index. */
export interface UnionShape {
  readonly union: readonly Shape[];
  readonly by?: string;
  readonly mapping?: Readonly<Record<string, number>>;
}

/** Keys are property names; `rest` is the shape of further ones, kept under `additionalProperties`. */
export interface ObjectShape {
  readonly object: Readonly<Record<string, Field>>;
  readonly rest?: Shape;
}

export type Field = Shape | FieldDetails;

/** `name` is the wire name if it is not the key; `default` is a value as on the wire. */
export interface FieldDetails {
  readonly field: Shape;
  readonly name?: string;
  readonly optional?: boolean;
  readonly default?: unknown;
}

/** A shape that knows the type it stands for. */
export interface Schema<T> {
  readonly shape: Shape;
  readonly "~standard": StandardSchemaV1.Props<unknown, T>;
}

/** The details of a field, also of one given by its shape alone. */
export function details(field: Field): FieldDetails {
  return typeof field === "object" && "field" in field ? field : { field };
}

/** The shape behind references, schemas and nullable. */
export function bare(shape: Shape): Shape {
  if (typeof shape === "function") return bare(shape());
  if (typeof shape === "string") return shape;
  if ("shape" in shape) return bare(shape.shape);
  return "nullable" in shape ? bare(shape.nullable) : shape;
}
