import type { HttpMeta } from "../errors.js";
import type { Digits } from "../walk.js";
import type { Schema } from "../schema.js";
import type { Reader, Reading } from "./reader.js";

/** Reads JSON of the media types (separated by commas); with `digitsOf` no number is rounded. */
export function json<T>(
  schema: Schema<T>,
  type: string = "application/json",
  digitsOf?: (json: string) => Digits,
): Reader<T> {
  return {
    types: type.split(", "),
    async read({ response, checks }) {
      const body = await response.text();
      try {
        const raw: unknown = JSON.parse(body);
        const outcome = checks.decode(schema.shape, raw, digitsOf?.(body)) as Reading<T>;
        return { ...outcome, raw, body };
      } catch (error) {
        return { value: body as T, raw: body, body, broken: error as Error };
      }
    },
  };
}

/** Reads the JSON of an error response, in any of its media types, as an error of the class. */
export function failure<T>(
  error: new (data: T, httpMeta: HttpMeta) => Error,
  schema: Schema<T>,
  type?: string,
  digitsOf?: (json: string) => Digits,
): Reader<T> {
  return { ...json(schema, type, digitsOf), error };
}
