/** A JSON value of the document. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a reader writes into a field. `json` is anything with a structure, `raw` JSON whose text is sent, `file` one file,
 * `files` any number.
 */
export type FieldKind = 'text' | 'number' | 'boolean' | 'json' | 'raw' | 'file' | 'files';

/** A value of a request that the reader fills in. */
export interface FieldData {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required?: true;
  /** All values that there are, as texts. */
  readonly values?: readonly string[];
  /** What a reader has to know, such as that browsers do not send it. */
  readonly note?: string;
  /** The value to begin with, as the SDK sends it; absent: it is not sent. */
  readonly sample?: Json;
}

/** How the runtime writes a value; absent: in the default style of its place. */
export interface StyleData {
  /** The name of the runtime's function. */
  readonly written?: string;
  readonly explode?: true;
}

/** A parameter (OpenAPI Specification, Parameter Object). */
export interface ParameterData extends FieldData, StyleData {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly allowReserved?: true;
  /** Whether it is written as JSON instead of in a style. */
  readonly content?: true;
}

/** How a property of a form or a part of a multipart body is written (OpenAPI Specification, Encoding Object). */
export interface EncodingData extends StyleData {
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A representation of the body. */
export interface BodyData {
  /** The media type as the document has it. */
  readonly label: string;
  /** The name of the function of the runtime that writes it. */
  readonly body: string;
  /** The media type to pass to that function; absent: its default. */
  readonly mediaType?: string;
  /** By the name of the property. */
  readonly encoding?: Readonly<Record<string, EncodingData>>;
  /** The fields of a form; absent: the body is one value. */
  readonly fields?: readonly FieldData[];
  /** What the reader writes where there are no fields. */
  readonly kind: FieldKind;
  readonly sample?: Json;
}

/** Where credentials go; `key` is the name of the scheme in the document, `note` what a reader has to know. */
export type SchemeData = { readonly key: string; readonly note?: string } & (
  | { readonly kind: 'basic' }
  | { readonly kind: 'unsupported' }
  /** `scheme` is what comes before the credentials in the header Authorization, such as `Bearer`. */
  | { readonly kind: 'http'; readonly scheme: string }
  | { readonly kind: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string }
);

/** A variable in the URL of a server; with a `note` only its default is a host that the page may reach. */
export interface VariableData {
  readonly name: string;
  readonly default: string;
  readonly enum?: readonly string[];
  readonly note?: string;
}

export interface ServerData {
  readonly url: string;
  /** What the choice of servers says. */
  readonly label?: string;
  readonly variables?: readonly VariableData[];
}

/** A boolean that asks for a stream: a parameter by its key, or a property of the body. */
export interface StreamData {
  readonly parameter?: string;
  readonly property?: string;
  /** The header Accept with a stream. */
  readonly accept: string;
  readonly standard: boolean;
}

/** All that the console of an operation knows: plain data in the page. */
export interface ConsoleData {
  readonly method: string;
  /** The template of the path. */
  readonly path: string;
  /** The template of the query that the document has in the path. */
  readonly query?: string;
  /** The header Accept. */
  readonly accept: string;
  /** What asks for a stream instead, if a value of the request does. */
  readonly stream?: StreamData;
  /** The servers that the page may reach. */
  readonly servers: readonly ServerData[];
  /** In the order of the document. */
  readonly parameters: readonly ParameterData[];
  /** The representations of the body, the default first. */
  readonly bodies: readonly BodyData[];
  readonly bodyRequired?: true;
  /** Why browsers do not send the body, if they do not. */
  readonly bodyLimit?: string;
  /** Ways to authenticate, each with all schemes that it needs; the last one needs none. Empty if no credentials are needed. */
  readonly security: readonly (readonly SchemeData[])[];
}
