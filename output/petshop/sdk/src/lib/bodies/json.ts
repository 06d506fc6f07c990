import { stringify } from "../json-text.js";
import { body, type Body } from "./body.js";

/** A JSON body; with `exactText` no number is rounded. */
export function jsonBody(
  key?: string,
  mediaType: string = "application/json",
  required?: boolean,
  write: (wire: unknown) => string = stringify,
): Body {
  return body(key, mediaType, required, write);
}
