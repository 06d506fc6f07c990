import type { XmlNode, XmlTypes } from "../xml/names.js";
import { writeXML } from "../xml/write.js";
import { body, type Body, type BodyFormat } from "./body.js";

interface XmlFormat extends BodyFormat {
  readonly root?: XmlNode;
  readonly types?: XmlTypes;
}

/** An XML body whose elements are named as the document's XML objects declare. */
export function xmlBody({ root = {}, types = {}, ...format }: XmlFormat = {}): Body {
  return body({ mediaType: "application/xml", ...format }, (wire) => writeXML(wire, root, types));
}
