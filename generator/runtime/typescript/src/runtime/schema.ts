import { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import type { ClosedEnum, OpenEnum, SuggestedEnum } from "../types/enums.js";
import { ERR, OK, type Result as Outcome } from "../types/fp.js";
import { SchemaError } from "./issues.js";
import { convert } from "./schema/codec.js";
import { stringify } from "./schema/json-text.js";
import { additional, closed, open } from "./schema/maps.js";
import type { EnumShape, ObjectShape, Schema, Shape, SomeShape } from "./schema/shape.js";
import type { FieldsOf, MembersOf, SchemaFor, ShapeOf } from "./schema/shape-of.js";
import type { StandardSchemaV1 } from "./schema/standard.js";
import { union } from "./schema/union.js";
import { member, some } from "./schema/values.js";
import type { Digits } from "./schema/walk.js";

export type { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
/** The outcome of reading a value from JSON. */
export type Result<T, E = SDKValidationError> = Outcome<T, E>;
export type { Scalar, Schema, Shape } from "./schema/shape.js";
export type { SchemaFor } from "./schema/shape-of.js";
export { bigint, decimal, digitsOf, exactText } from "./schema/exact.js";
export { tuple } from "./schema/compounds.js";
export { defaulted } from "./schema/defaults.js";
export { anyMap, map, stringMap, unsent } from "./schema/maps.js";
export { base64, base64url, bytes, date, dateTime } from "./schema/scalars.js";
export type { StandardSchemaV1 };

/** A shape with its type and the interface of Standard Schema v1, which validates JSON values. */
export function schema<T>(shape: NoInfer<ShapeOf<T>>): Schema<T> {
  return made(shape as Shape);
}

function made<T>(shape: Shape): Schema<T> {
  return {
    shape,
    "~standard": {
      version: 1,
      vendor: "specwright",
      validate: (given) => convert(shape, given) as StandardSchemaV1.Result<T>,
    },
  };
}

/** What follows the fields of an object in a schema. */
type Fields<T, Key extends keyof T = keyof T> = FieldsOf<T, Key>;

/**
 * The schema of an object whose wire names are its property names, unless a field has its own; other properties are
 * dropped.
 */
export function object<T>(fields: Fields<T>): Schema<T> {
  return made({ object: fields as ObjectShape["object"] });
}

/** The schema of an object whose wire names are its property names in snake case. */
export function snakeObject<T>(fields: Fields<T>): Schema<T> {
  return made({ object: fields as ObjectShape["object"], snake: true });
}

/** The schema of an object that keeps properties that no field describes, as JSON Schema does by default. */
export function openObject<T>(fields: Fields<T>): Schema<T> {
  return made({ object: fields as ObjectShape["object"], rest: open });
}

/** The same with wire names in snake case. */
export function openSnakeObject<T>(fields: Fields<T>): Schema<T> {
  return made({ object: fields as ObjectShape["object"], snake: true, rest: open });
}

/** The schema of an object which has no further properties. */
export function closedObject<T>(fields: Fields<T>): Schema<T> {
  return made({ object: fields as ObjectShape["object"], rest: closed });
}

/** The same with wire names in snake case. */
export function closedSnakeObject<T>(fields: Fields<T>): Schema<T> {
  return made({ object: fields as ObjectShape["object"], snake: true, rest: closed });
}

/** Values beside the properties of an object, which are kept under `additionalProperties`. */
type Additional<T> = T extends { additionalProperties?: Readonly<Record<string, infer Value>> | undefined }
  ? NoInfer<ShapeOf<Value>>
  : never;

type Declared<T> = Exclude<keyof T, "additionalProperties">;

/** The schema of an object whose further properties are of a shape. */
export function extendedObject<T>(fields: Fields<T, Declared<T>>, values: Additional<T>): Schema<T> {
  return made({ object: fields as ObjectShape["object"], rest: { as: additional, of: values } });
}

/** The same with wire names in snake case. */
export function extendedSnakeObject<T>(fields: Fields<T, Declared<T>>, values: Additional<T>): Schema<T> {
  return made({ object: fields as ObjectShape["object"], snake: true, rest: { as: additional, of: values } });
}

/** How a discriminator tells the members of a union apart. */
export interface Discriminator {
  /** Its name on the wire. */
  readonly by: string;
  /** Leads from its value to the place of a member. */
  readonly mapping: Readonly<Record<string, number>>;
  /** The member that any other value leads to. */
  readonly otherwise?: number;
}

/** The schema of a union. */
export function oneOf<T, const Members extends readonly Shape[]>(
  members: Members & NoInfer<MembersOf<T, Members>>,
  discriminator?: Discriminator,
): Schema<T> {
  return made({ as: union, members, ...discriminator });
}

/** The schema of a union of scalars, which needs no way to tell its members apart. */
export function oneOfScalars<T, const Members extends SomeShape["of"]>(
  members: Members & NoInfer<MembersOf<T, Members>>,
): Schema<T> {
  return made({ as: some, of: members });
}

/** The schema of an enumeration of all the values that there are. */
export function closedEnum<T extends EnumShape["of"]>(members: T): Schema<ClosedEnum<T>> {
  return made({ as: member, of: members });
}

/** The schema of an enumeration that may have further values. */
export function openEnum<T extends EnumShape["of"]>(members: T): Schema<OpenEnum<T>> {
  return made({ as: member, of: members, open: true });
}

/** The same, where any value of the kind will do. */
export function suggestedEnum<T extends EnumShape["of"]>(members: T): Schema<SuggestedEnum<T>> {
  return made({ as: member, of: members, open: true });
}

/** Reads a value from JSON text, strictly; with `digitsOf` no number is rounded. */
export function fromJSON<T>(
  { shape }: Schema<T> & SchemaFor<T>,
  json: string,
  digitsOf?: (json: string) => Digits,
): Result<T> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (cause) {
    return ERR(new SDKValidationError("Not JSON", cause, json));
  }
  const { value, issues } = convert(shape, parsed, digitsOf?.(json));
  if (!issues) return OK(value as T);
  const cause = new SchemaError(issues);
  return ERR(new SDKValidationError("Unexpected JSON", cause, parsed));
}

/**
 * Writes a value as JSON text; throws SDKValidationError for one that does not match. `exactText` writes numbers that
 * JavaScript would round.
 */
export function toJSON<T>(
  { shape }: Schema<T> & SchemaFor<T>,
  value: T,
  write: (wire: unknown) => string = stringify,
): string {
  try {
    return write(toWire(shape, value));
  } catch (cause) {
    if (cause instanceof SDKValidationError) throw cause;
    throw new SDKValidationError("Input cannot be JSON", cause, value);
  }
}

/** Reads a value from parsed JSON, strictly; throws SDKValidationError for one that does not match. */
export function fromValue<T>({ shape }: Schema<T> & SchemaFor<T>, json: unknown): T {
  const { value, issues } = convert(shape, json);
  if (!issues) return value as T;
  throw new SDKValidationError("Unexpected JSON", new SchemaError(issues), json);
}

/** A value as JSON that is not written yet; throws SDKValidationError for one that does not match. */
export function toValue<T>({ shape }: Schema<T> & SchemaFor<T>, value: T): unknown {
  return toWire(shape, value);
}

/**
 * A value in its wire form, with or without defaults; throws SDKValidationError for one that does not match.
 */
export function toWire(shape: Shape, given: unknown, withoutDefaults?: boolean): unknown {
  const { value, issues } = convert(shape, given, {
    encoding: true,
    withoutDefaults,
  });
  if (!issues) return value;
  throw new SDKValidationError("Input validation failed", new SchemaError(issues), given);
}
