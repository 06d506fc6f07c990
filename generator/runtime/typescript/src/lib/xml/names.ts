/** What a document says of the XML of a value (OpenAPI Specification, XML Object); names may begin with a prefix. */
export interface XmlNode {
  /** Default: the name of the property. */
  readonly name?: string;
  readonly namespace?: string;
  readonly attribute?: boolean;
  /** The value is the text of the element around it. */
  readonly text?: boolean;
  /** The items of a list stand in an element of the list's own. */
  readonly wrapped?: boolean;
  readonly item?: XmlNode;
  /** The type of objects, among those that say something of their properties. */
  readonly of?: string;
}

/** Of each type what is said of its properties, by their names on the wire. */
export type XmlTypes = Readonly<Record<string, Readonly<Record<string, XmlNode>>>>;

/** What is said of the items of a list. */
export function itemOf({ item, of }: XmlNode): XmlNode {
  return of === undefined ? { ...item } : { of, ...item };
}

/** The name of the items of a list that is called `name`: their own, else that of what they stand in. */
export function itemName(node: XmlNode, name: string): string {
  return node.item?.name ?? (node.wrapped ? (node.name ?? name) : name);
}

/** What is said of the properties of an object. */
export function fieldsIn(types: XmlTypes, { of }: XmlNode): Readonly<Record<string, XmlNode>> {
  return (of === undefined ? undefined : types[of]) ?? {};
}

/** A name without its prefix. */
export function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
