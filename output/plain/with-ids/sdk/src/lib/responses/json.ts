import type { HttpMeta } from "../errors.js";
import { decode } from "../codec.js";
import type { Digits } from "../walk.js";
import type { Schema } from "../schema.js";
import type { Reader } from "./reader.js";

const MISSING = { path: [], message: "expected JSON, got nothing" };

/** Reads JSON; with `digitsOf` no number is rounded. */
export function json<T>(
  schema: Schema<T>,
  type: string = "application/json",
  digitsOf?: (json: string) => Digits,
): Reader<T> {
  return {
    types: [type],
    async read({ response, strict }) {
      const body = await response.text();
      if (body === "" && !strict) return { value: undefined as T, issues: [MISSING] };
      let raw: unknown;
      try {
        raw = JSON.parse(body);
      } catch (error) {
        const broken = error as Error;
        return { value: body as T, issues: [], raw: body, body, broken };
      }
      const { value, issues } = decode(schema.shape, raw, {
        loose: !strict,
        digits: digitsOf?.(body),
      });
      return { value: value as T, issues, raw, body };
    },
  };
}

/** Reads the JSON of an error answer into an error of the class. */
export function failure<T>(
  error: new (data: T, httpMeta: HttpMeta) => Error,
  schema: Schema<T>,
  type?: string,
  digitsOf?: (json: string) => Digits,
): Reader<T> {
  return { ...json(schema, type, digitsOf), error };
}
