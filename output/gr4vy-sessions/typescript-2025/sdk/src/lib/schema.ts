import { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import { ERR, OK, type Result as Outcome } from "../types/fp.js";
import { convert } from "./codec.js";
import type { Digits } from "./walk.js";
import { SchemaError } from "./issues.js";
import { stringify } from "./json-text.js";
import { open } from "./maps.js";
import type { ObjectShape, Rest, Schema, Shape, UnionShape } from "./shape.js";
import type { StandardSchemaV1 } from "./standard.js";
import { union } from "./union.js";

export type { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
/** The outcome of reading a value from JSON. */
export type Result<T, E = SDKValidationError> = Outcome<T, E>;
export type { Field, Scalar, Schema, Shape } from "./shape.js";
export { bigint, decimal, digitsOf, exactText } from "./exact.js";
export { tuple } from "./compounds.js";
export { defaulted } from "./defaults.js";
export { additional, anyMap, closed, map, stringMap, unsent } from "./maps.js";
export { base64, base64url, bytes, date, dateTime } from "./scalars.js";
export { union };
export { member, some } from "./values.js";
export type { StandardSchemaV1 };

/** A shape with its type and the interface of Standard Schema v1, which validates JSON values. */
export function schema<T>(shape: Shape): Schema<T> {
  return {
    shape,
    "~standard": {
      version: 1,
      vendor: "specwright",
      validate: (given) => convert(shape, given) as StandardSchemaV1.Result<T>,
    },
  };
}

/**
 * The schema of an object whose wire names are its property names, unless a field has its own; without `rest`, other
 * properties are dropped.
 */
export function object<T>(fields: ObjectShape["object"], rest?: Rest): Schema<T> {
  return schema({ object: fields, rest });
}

/** The schema of an object whose wire names are its property names in snake case. */
export function snakeObject<T>(fields: ObjectShape["object"], rest?: Rest): Schema<T> {
  return schema({ object: fields, rest, snake: true });
}

/** The schema of an object that keeps properties that no field describes, as JSON Schema does by default. */
export function openObject<T>(fields: ObjectShape["object"]): Schema<T> {
  return object(fields, open);
}

/** The same with wire names in snake case. */
export function openSnakeObject<T>(fields: ObjectShape["object"]): Schema<T> {
  return snakeObject(fields, open);
}

/**
 * The schema of a union: `by` is the wire name of the discriminator, `mapping` has the index of the member for each of its
 * values; any other value selects `otherwise`.
 */
export function oneOf<T>(
  members: readonly Shape[],
  by?: string,
  mapping?: UnionShape["mapping"],
  otherwise?: number,
): Schema<T> {
  return schema({ as: union, members, by, mapping, otherwise });
}

/** Reads a value from JSON text, strictly; with `digitsOf` no number is rounded. */
export function fromJSON<T>({ shape }: Schema<T>, json: string, digitsOf?: (json: string) => Digits): Result<T> {
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
export function toJSON<T>({ shape }: Schema<T>, value: T, write: (wire: unknown) => string = stringify): string {
  try {
    return write(toWire(shape, value));
  } catch (cause) {
    if (cause instanceof SDKValidationError) throw cause;
    throw new SDKValidationError("Input cannot be JSON", cause, value);
  }
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
