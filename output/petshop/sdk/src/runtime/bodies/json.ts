import { stringify } from "../schema/json-text.js";
import { body, type Body, type JSONFormat } from "./body.js";

/** A JSON body. */
export function jsonBody({ write = stringify, ...format }: JSONFormat = {}): Body {
  return body({ mediaType: "application/json", ...format }, write);
}
