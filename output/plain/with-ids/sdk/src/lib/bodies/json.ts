import { stringify } from "../json-text.js";
import { writer, type Body } from "./body.js";

/** A body of JSON; with `exactText` no number is rounded. */
export function jsonBody(
  key?: string,
  mediaType: string = "application/json",
  required?: boolean,
  write: (wire: unknown) => string = stringify,
): Body {
  return { key, required, type: mediaType, write: writer(write) };
}
