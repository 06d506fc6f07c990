import type { XmlNode, XmlTypes } from "../xml/names.js";
import { writeXML } from "../xml/write.js";
import { body, type Body } from "./body.js";

/** An XML body whose elements are named as the document's XML objects declare. */
export function xmlBody(
  key?: string,
  mediaType: string = "application/xml",
  required?: boolean,
  root: XmlNode = {},
  types: XmlTypes = {},
): Body {
  return body(key, mediaType, required, (wire) => writeXML(wire, root, types));
}
