import { body, type Body } from "./body.js";
import { opaque } from "./opaque.js";

/** A body of plain text. */
export function textBody(key?: string, mediaType: string = "text/plain", required?: boolean): Body {
  return opaque(body(key, mediaType, required, String));
}
