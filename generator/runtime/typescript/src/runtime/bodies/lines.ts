import { stringify } from "../schema/json-text.js";
import { body, type Body, type JSONFormat } from "./body.js";
import { opaque } from "./opaque.js";

/** A list as JSON values, one per line; those of a `json-seq` begin with a record separator (RFC 7464). */
export function linesBody({
  mediaType = "application/jsonl",
  write: json = stringify,
  ...format
}: JSONFormat = {}): Body {
  const begin = /json-seq/i.test(mediaType) ? "\x1e" : "";
  const write = (wire: unknown) =>
    [wire]
      .flat()
      .map((item) => `${begin}${json(item)}\n`)
      .join("");
  return opaque(body({ ...format, mediaType }, write));
}
