import { digitsOf } from "../exact.js";
import type { HttpMeta } from "../errors.js";
import type { Schema } from "../schema.js";
import { failure, json } from "./json.js";
import type { Reader } from "./reader.js";

/** Reads JSON without rounding the numbers that the schema has as `bigint` or `decimal`. */
export function exactJson<T>(schema: Schema<T>, type?: string): Reader<T> {
  return json(schema, type, digitsOf);
}

/** `failure` without rounding. */
export function exactFailure<T>(
  error: new (data: T, httpMeta: HttpMeta) => Error,
  schema: Schema<T>,
  type?: string,
): Reader<T> {
  return failure(error, schema, type, digitsOf);
}
