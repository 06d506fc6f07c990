import { body, type Body } from "./body.js";

/** A body of plain text. */
export function textBody(key?: string, mediaType: string = "text/plain", required?: boolean): Body {
  return body(key, mediaType, required, String);
}
