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
/** How reading a value from JSON went. */
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

/** Gives a shape its type, and the interface of Standard Schema v1 (validates what came as JSON). */
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
 * The schema of an object whose names on the wire are those of its properties, unless a field says its own; without
 * `rest`, other properties are dropped.
 */
export function object<T>(fields: ObjectShape["object"], rest?: Rest): Schema<T> {
  return schema({ object: fields, rest });
}

/** The schema of an object whose names on the wire are those of its properties in snake case. */
export function snakeObject<T>(fields: ObjectShape["object"], rest?: Rest): Schema<T> {
  return schema({ object: fields, rest, snake: true });
}

/** The schema of an object which keeps the properties that no field describes, as schemas do that say nothing of them. */
export function openObject<T>(fields: ObjectShape["object"]): Schema<T> {
  return object(fields, open);
}

/** The same, with names on the wire in snake case. */
export function openSnakeObject<T>(fields: ObjectShape["object"]): Schema<T> {
  return snakeObject(fields, open);
}

/**
 * The schema of a union: `by` is the wire name of the discriminator, `mapping` leads from its value to a member's index;
 * any other value leads to `otherwise`.
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
    return ERR(new SDKValidationError("Not a JSON text", cause, json));
  }
  const { value, issues } = convert(shape, parsed, digitsOf?.(json));
  if (!issues) return OK(value as T);
  const cause = new SchemaError(issues);
  return ERR(new SDKValidationError("Unexpected JSON", cause, parsed));
}

/**
 * Writes a value as JSON text; throws SDKValidationError for one that does not fit. `exactText`
 * is the writer for numbers which JavaScript would round.
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
 * A value in the form it has on the wire, without defaults where they are not wanted; throws
 * SDKValidationError for one that does not fit.
 */
export function toWire(shape: Shape, given: unknown, withoutDefaults?: boolean): unknown {
  const { value, issues } = convert(shape, given, {
    encoding: true,
    withoutDefaults,
  });
  if (!issues) return value;
  throw new SDKValidationError("Input validation failed", new SchemaError(issues), given);
}
