import { text } from "../encodings.js";
import { get, isRecord } from "../record.js";
import { fieldsIn, itemName, itemOf, type XmlNode, type XmlTypes } from "./names.js";

/** A wire value as an XML 1.0 document. */
export function writeXML(value: unknown, root: XmlNode, types: XmlTypes): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element("root", value, root, types)}`;
}

function element(name: string, value: unknown, node: XmlNode, types: XmlTypes): string {
  if (value === undefined || value === null) return "";
  const own = nameOf(node.name ?? name);
  if (Array.isArray(value)) {
    const items = value.map((item) => element(itemName(node, name), item, itemOf(node), types)).join("");
    return node.wrapped ? `<${own}${namespace(node)}>${items}</${own}>` : items;
  }
  let attributes = namespace(node);
  let content = isRecord(value) ? "" : escape(text(value));
  const fields = fieldsIn(types, node);
  for (const [key, part] of isRecord(value) ? Object.entries(value) : []) {
    const field = get(fields, key) ?? {};
    const isThere = part !== undefined && part !== null;
    if (field.attribute && isThere) {
      attributes += `${namespace(field)} ${nameOf(field.name ?? key)}="${escape(text(part))}"`;
    } else if (field.text && isThere) content += escape(text(part));
    else content += element(key, part, field, types);
  }
  return `<${own}${attributes}>${content}</${own}>`;
}

/** The declaration of a namespace, for names with its prefix or for all without one. */
function namespace({ name = "", namespace: uri }: XmlNode): string {
  const prefix = name.includes(":") ? `:${name.split(":", 1)[0]}` : "";
  return uri === undefined ? "" : ` xmlns${nameOf(prefix)}="${escape(uri)}"`;
}

/** A name without characters that would end it. */
function nameOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.:-]/gu, "_");
}

// XML cannot represent most control characters, and normalises white space.
const SIGNS = /[&<>"\t\r\n]|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function escape(value: string): string {
  return value.replace(SIGNS, (sign) => (/[\t\r\n&<>"]/.test(sign) ? `&#${sign.charCodeAt(0)};` : "\ufffd"));
}
