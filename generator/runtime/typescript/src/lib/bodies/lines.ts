import { stringify } from "../json-text.js";
import { body, type Body } from "./body.js";
import { opaque } from "./opaque.js";

/** A list as JSON values, one per line; those of a `json-seq` begin with a record separator (RFC 7464). */
export function linesBody(
  key?: string,
  mediaType: string = "application/jsonl",
  required?: boolean,
  json: (wire: unknown) => string = stringify,
): Body {
  const begin = /json-seq/i.test(mediaType) ? "\x1e" : "";
  const write = (wire: unknown) =>
    [wire]
      .flat()
      .map((item) => `${begin}${json(item)}\n`)
      .join("");
  return opaque(body(key, mediaType, required, write));
}
