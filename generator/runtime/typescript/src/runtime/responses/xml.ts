import type { Schema } from "../schema.js";
import type { XmlNode, XmlTypes } from "../xml/names.js";
import { parseXML } from "../xml/parse.js";
import { readXML } from "../xml/read.js";
import type { Reader, Reading } from "./reader.js";

interface XmlOptions {
  readonly mediaType?: string;
  readonly root?: XmlNode;
  readonly types?: XmlTypes;
}

/** Reads XML whose elements are named as the document's XML objects declare. */
export function xml<T>(
  schema: Schema<T>,
  { mediaType = "application/xml", root = {}, types = {} }: XmlOptions = {},
): Reader<T> {
  return {
    types: [mediaType],
    async read({ response, checks }) {
      const body = await response.text();
      try {
        const raw = readXML(schema.shape, parseXML(body.replace(/^\ufeff/, "")), root, types);
        return { ...(checks.decode(schema.shape, raw) as Reading<T>), raw, body };
      } catch (error) {
        return { value: body as T, raw: body, body, broken: error as Error };
      }
    },
  };
}
