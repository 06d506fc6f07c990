/** The XML Object of a value (OpenAPI Specification); names may begin with a prefix. */
export interface XmlNode {
  /** Default: the name of the property. */
  readonly name?: string;
  readonly namespace?: string;
  readonly attribute?: boolean;
  /** The value is the text of its parent element. */
  readonly text?: boolean;
  /** The items of a list are wrapped in an element. */
  readonly wrapped?: boolean;
  readonly item?: XmlNode;
  /** The type of objects whose properties have XML names. */
  readonly of?: string;
}

/** For each type, the XML names of its properties, by wire name. */
export type XmlTypes = Readonly<Record<string, Readonly<Record<string, XmlNode>>>>;

/** The XML names of the items of a list. */
export function itemOf({ item, of }: XmlNode): XmlNode {
  return of === undefined ? { ...item } : { of, ...item };
}

/** The name of the items of the list `name`: their own, else that of the list. */
export function itemName(node: XmlNode, name: string): string {
  return node.item?.name ?? (node.wrapped ? (node.name ?? name) : name);
}

/** The XML names of the properties of an object. */
export function fieldsIn(types: XmlTypes, { of }: XmlNode): Readonly<Record<string, XmlNode>> {
  return (of === undefined ? undefined : types[of]) ?? {};
}

/** A name without its prefix. */
export function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
