import type { Schema } from "../schema.js";
import type { JSONOptions, Reader } from "./reader.js";
import { recordsOf } from "./records.js";
import { textLines } from "./text-lines.js";

/** Reads JSON values, one per line, as they arrive; iterating rejects at one that does not match. */
export function lines<T>(schema: Schema<T>, options?: JSONOptions): Reader<AsyncGenerator<T, void, undefined>> {
  return recordsOf(textLines, schema, { mediaType: "application/jsonl", ...options });
}
