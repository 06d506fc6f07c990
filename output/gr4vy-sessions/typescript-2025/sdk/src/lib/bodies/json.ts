import { stringify } from "../schema.js";
import type { Body } from "./body.js";

/** A body of JSON. */
export function jsonBody(
  key?: string,
  mediaType: string = "application/json",
  required?: boolean,
): Body {
  return { key, required, type: mediaType, write: stringify };
}
