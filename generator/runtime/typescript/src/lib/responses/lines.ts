import type { Schema } from "../schema.js";
import type { Digits } from "../walk.js";
import type { Reader } from "./reader.js";
import { recordsOf } from "./records.js";
import { textLines } from "./text-lines.js";

/** Reads JSON values, one per line, as they arrive; iterating rejects at one that does not match. */
export function lines<T>(
  schema: Schema<T>,
  type: string = "application/jsonl",
  digitsOf?: (json: string) => Digits,
): Reader<AsyncGenerator<T, void, undefined>> {
  return recordsOf(textLines, schema, type, digitsOf);
}
