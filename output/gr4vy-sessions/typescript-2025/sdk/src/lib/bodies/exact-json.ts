import { exactText } from "../exact.js";
import type { Body } from "./body.js";
import { jsonBody } from "./json.js";

/** A body of JSON with all digits of the numbers that the schema has as `bigint` or `decimal`. */
export function exactJsonBody(
  key?: string,
  mediaType?: string,
  required?: boolean,
): Body {
  return jsonBody(key, mediaType, required, exactText);
}
