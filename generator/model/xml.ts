/** What a document says of the XML of a value (OpenAPI Specification, XML Object). */
export interface Xml {
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  readonly attribute?: true;
  /** The value is the text of the element around it (`nodeType` in OpenAPI 3.2). */
  readonly text?: true;
  readonly wrapped?: true;
  /** The XML names of the items of a list. */
  readonly item?: Xml;
}
