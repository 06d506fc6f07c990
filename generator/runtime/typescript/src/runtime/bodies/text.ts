import { body, type Body, type BodyFormat } from "./body.js";
import { opaque } from "./opaque.js";

/** A body of plain text. */
export function textBody(format?: BodyFormat): Body {
  return opaque(body({ mediaType: "text/plain", ...format }, String));
}
