import type { Schema, SchemaFor } from "../schema.js";
import type { HttpMeta } from "./errors.js";
import type { ErrorReader, JSONOptions, Reader, Reading } from "./reader.js";

/** Reads JSON of the media types, which commas separate. */
export function json<T>(schema: Schema<T>, { mediaType = "application/json", digitsOf }: JSONOptions = {}): Reader<T> {
  return {
    types: mediaType.split(", "),
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
export function failure<E extends Error & { data$: unknown }>(
  error: new (data: E["data$"], httpMeta: HttpMeta) => E,
  schema: SchemaFor<E["data$"]>,
  options?: JSONOptions,
): ErrorReader<E> {
  return { ...json<any>(schema as Schema<any>, options), error };
}
