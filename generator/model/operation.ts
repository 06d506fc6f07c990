import type { Field } from './declaration.js';
import type { Id } from './id.js';
import type { Type, Value } from './type.js';
import type { Xml } from './xml.js';

/** Where a parameter travels (OpenAPI Specification, Parameter Object, `in`). */
export type Location = 'path' | 'query' | 'header' | 'cookie';

/** How a parameter's value is written (OpenAPI Specification, Style Values); with tabs in Swagger 2.0 (`collectionFormat`). */
export type Style =
  'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'tabDelimited' | 'deepObject';

export interface Parameter extends Field {
  readonly in: Location;
  readonly style: Style;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Set for parameters that are described by a media type instead of a style. */
  readonly mediaType?: string;
  /** The value may come from an option of the client. */
  readonly global: boolean;
}

/** How one property of a form or part of a multipart body is written (OpenAPI Specification, Encoding Object). */
export interface Encoding {
  readonly contentType?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  /** Headers of a part that have one value. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a gRPC gateway streams: each line is an object with a `result`, or an `error` that ends the stream. */
export interface Gateway {
  readonly error?: Type;
}

/** One representation of a body; of a sequence in a response (events, lines) `type` is that of one item. */
export interface Content {
  readonly mediaType: string;
  readonly type: Type;
  /** The component that the schema refers to, also where its type is written out in place. */
  readonly component?: string;
  /** The root element, for XML that the document describes well enough. */
  readonly xml?: Xml;
  /** The schema is of the whole, not of the items of a sequence. */
  readonly whole?: true;
  /** Set for plain text that has the schema of JSON beside it: servers that list both send JSON. */
  readonly nominal?: true;
  readonly examples: readonly Value[];
  /** The data of the event that ends a stream of events (`x-speakeasy-sse-sentinel`). */
  readonly sentinel?: string;
  /** The declaration of the error that a response stands for, where its body is no object. */
  readonly failure?: Type;
  /** Set for a stream of a gRPC gateway, whatever its media type; `type` is that of one result. */
  readonly gateway?: Gateway;
  /** By the name of the property on the wire. */
  readonly encoding?: Readonly<Record<string, Encoding>>;
}

export interface Body {
  readonly id: Id;
  readonly required: boolean;
  readonly description?: string;
  /** What a caller passes: the type of its representations, or one of theirs if they differ. */
  readonly type: Type;
  readonly contents: readonly Content[];
}

/** A response; `status` is `200`, `4XX` or `default` as the document writes it. */
export interface Response {
  readonly id: Id;
  readonly status: string;
  readonly description?: string;
  readonly contents: readonly Content[];
  readonly headers: readonly Field[];
}

/** Alternatives of combinations of schemes with their scopes (OpenAPI Specification, Security Requirement Object). */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** When and how often a failed call is tried again. Intervals in milliseconds. */
export interface Retries {
  readonly strategy: 'backoff' | 'none';
  readonly backoff?: {
    readonly initialInterval: number;
    readonly maxInterval: number;
    readonly maxElapsedTime: number;
    readonly exponent: number;
  };
  readonly statusCodes: readonly string[];
  readonly retryConnectionErrors: boolean;
}

/** How the next page is asked for: `input` is a parameter, `output` a JSON path into the response. */
export interface Pagination {
  readonly kind: 'cursor' | 'offsetLimit' | 'url';
  readonly inputs: readonly { readonly name: string; readonly in: string; readonly role: string }[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Operation {
  readonly id: Id;
  /** `operationId`, or a name made of method and path where the document has none. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** The groups that lead to the operation, outermost first; empty for operations of the client itself. */
  readonly group: readonly string[];
  /** The method's name inside its group, as the document writes it. */
  readonly name: string;
  /** The document asks for that name (`x-speakeasy-name-override`): nothing of it is left out. */
  readonly ownName?: true;
  /** The document has no name for the operation: `key` and `name` are made of method and path. */
  readonly unnamed?: true;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true | string;
  /** The day on which it ends (`x-sunset`, RFC 3339). */
  readonly sunset?: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly Response[];
  /** Absent where the document's own requirements apply. */
  readonly security?: readonly SecurityRequirement[];
  readonly servers: readonly Server[];
  /** Its place among the operations that the document wants shown first (`x-speakeasy-usage-example`), the lowest first. */
  readonly featured?: number;
  /** Up to how many arguments its method takes one by one (`x-speakeasy-max-method-params`). */
  readonly positionalArguments?: number;
  /** The request property that asks for a stream (`x-speakeasy-stream-request-field`). */
  readonly streamField?: string;
  readonly retries?: Retries;
  readonly pagination?: Pagination;
}

/** A call that the API makes (OpenAPI Specification, `webhooks`): what is received instead of sent. */
export interface Webhook {
  readonly id: Id;
  /** Its name in the document, with the method behind it where one name has several. */
  readonly key: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true | string;
  /** The body of the call, which is JSON. */
  readonly payload: Type;
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description?: string;
}

export interface Server {
  /** The server's name (`x-speakeasy-server-id`, or `name` in OpenAPI 3.2). */
  readonly key?: string;
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}
