import { get } from "../record.js";
import { convert } from "../schema/codec.js";
import { map } from "../schema/maps.js";
import { bare, fieldsOf, type FieldDetails, type Shape, type UnionShape } from "../schema/shape.js";
import { DEEPEST } from "../schema/walk.js";
import { fieldsIn, itemName, itemOf, local, type XmlNode, type XmlTypes } from "./names.js";
import type { XmlElement } from "./parse.js";

/** The wire value of an element, by its shape and the XML names. */
export function readXML(shape: Shape, element: XmlElement, node: XmlNode, types: XmlTypes, depth = 0): unknown {
  if (depth > DEEPEST) throw new RangeError("XML is nested too deeply");
  if (element.attributes["nil"] === "true") return null;
  const inner = bare(shape);
  const read = (one: Shape, child: XmlElement, said: XmlNode) => readXML(one, child, said, types, depth + 1);
  if (typeof inner === "string") return inner === "any" ? anything(element) : scalar(inner, element.text);
  if (typeof inner !== "object") return element.text;
  if ("literal" in inner) return scalar(typeof inner.literal, element.text);
  if ("list" in inner) return element.children.map((child) => read(inner.list, child, itemOf(node)));
  if ("members" in inner) return member(inner, (one) => read(one, element, node));
  if ("object" in inner) {
    const said = fieldsIn(types, node);
    const fields = fieldsOf(inner).map((field) => [field, get(said, field.name) ?? {}] as const);
    const values = fields.map(([field, how]) => [field.name, property(field, how, element, read)] as const);
    const known = new Set(fields.flatMap(([{ name }, how]) => [name, local(how.name ?? name), itemName(how, name)]));
    const others = element.children.filter(({ name }) => !known.has(name));
    return Object.fromEntries(
      [...values, ...others.map((one) => [one.name, anything(one)] as const)].filter(
        ([, value]) => value !== undefined,
      ),
    );
  }
  if ("as" in inner && inner.as === map && "of" in inner) {
    return Object.fromEntries(element.children.map((one) => [one.name, read(inner.of as Shape, one, {})]));
  }
  const values = kindsOf(inner).map((kind) => scalar(kind, element.text));
  return values.find((value) => typeof value !== "string") ?? element.text;
}

/** The value of a property: an attribute, the text, or one or several elements. */
function property(
  { name, shape, optional }: FieldDetails,
  how: XmlNode,
  element: XmlElement,
  read: (shape: Shape, child: XmlElement, said: XmlNode) => unknown,
): unknown {
  const own = local(how.name ?? name);
  const texts = (text: string | undefined) =>
    text === undefined ? undefined : read(shape, { name: own, attributes: {}, children: [], text }, how);
  if (how.attribute) return texts(get(element.attributes, own));
  if (how.text) return texts(element.text);
  const list = bare(shape);
  if (typeof list !== "object" || !("list" in list)) {
    const found = element.children.find((child) => child.name === own);
    return found && read(shape, found, how);
  }
  const around = how.wrapped ? element.children.find((child) => child.name === own) : element;
  const items = around?.children.filter((child) => how.wrapped === true || child.name === local(itemName(how, name)));
  if (items?.length === 0 && optional && !("default" in Object(shape)) && !how.wrapped) return undefined;
  return items?.map((child) => read(list.list, child, itemOf(how)));
}

/** The first member that fits. */
function member({ members }: UnionShape, read: (shape: Shape) => unknown): unknown {
  const values = members.map((one) => [one, read(one)] as const);
  const fitting = values.find(([one, value]) => !convert(one, value).issues);
  return (fitting ?? values[0])?.[1];
}

/** The types of the values of a shape that is a conversion or a choice of values. */
function kindsOf(shape: object): string[] {
  if ("want" in shape) return [String(shape.want).replace(/ .*/, "")];
  const values = "of" in shape ? shape.of : [];
  return Array.isArray(values) ? values.map(String) : Object.values(Object(values)).map((one) => typeof one);
}

/** A text as the scalar that it stands for, else unchanged. */
function scalar(kind: string, text: string): unknown {
  const trimmed = text.trim();
  if (/^(number|integer)$/.test(kind)) return trimmed !== "" && !isNaN(Number(trimmed)) ? Number(trimmed) : text;
  if (kind === "boolean") return /^(true|1)$/.test(trimmed) ? true : /^(false|0)$/.test(trimmed) ? false : text;
  return text;
}

/** An element that no shape describes: its text, or an object of its children. */
function anything({ children, text }: XmlElement): unknown {
  if (children.length === 0) return text;
  const names = [...new Set(children.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const [first, ...more] = children.filter((child) => child.name === name).map(anything);
      return [name, more.length ? [first, ...more] : first];
    }),
  );
}
