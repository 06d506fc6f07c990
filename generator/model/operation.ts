import type { Field } from './declaration.js';
import type { BodySuffix, Id } from './id.js';
import type { Type, Value } from './type.js';
import type { Xml } from './xml.js';

/** The location of a parameter (OpenAPI Specification, Parameter Object, `in`). */
export type Location = 'path' | 'query' | 'header' | 'cookie';

/**
 * How a parameter's value is written (OpenAPI Specification, Style Values); with tabs in Swagger 2.0
 * (`collectionFormat`).
 */
export type Style =
  'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'tabDelimited' | 'deepObject';

export interface Parameter extends Field {
  readonly in: Location;
  readonly style: Style;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The media type of a parameter that has one instead of a style. */
  readonly mediaType?: string;
  /** Whether the value can come from a client option. */
  readonly global: boolean;
}

/** How one property of a form or part of a multipart body is written (OpenAPI Specification, Encoding Object). */
export interface Encoding {
  readonly contentType?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  /** Headers of a part with a fixed value. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The stream of a gRPC gateway: each line is an object with a `result`, or an `error` that ends the stream. */
export interface Gateway {
  readonly error?: Type;
}

/** A body in one media type. For a sequence in a response (events, lines), `type` is the type of one item. */
export interface Content {
  readonly mediaType: string;
  readonly type: Type;
  /** The component that the schema refers to, even if its type is written out in place. */
  readonly component?: string;
  /** The root element, if the document describes the XML well enough. */
  readonly xml?: Xml;
  /** Whether the schema describes the whole sequence and not its items. */
  readonly whole?: true;
  /** Whether plain text has the schema of a JSON representation beside it: servers that list both send JSON. */
  readonly nominal?: true;
  readonly examples: readonly Value[];
  /** The data of the event that ends a stream of events (`x-speakeasy-sse-sentinel`). */
  readonly sentinel?: string;
  /** Set for a stream of events that yields their data alone; `type` is that of the data. */
  readonly dataAlone?: true;
  /** The declaration of the response's error, if the body is not an object. */
  readonly failure?: Type;
  /** Set for a stream of a gRPC gateway, whatever its media type; `type` is the type of one result. */
  readonly gateway?: Gateway;
  /** By the wire name of the property. */
  readonly encoding?: Readonly<Record<string, Encoding>>;
}

export interface Body {
  readonly id: Id;
  readonly required: boolean;
  readonly description?: string;
  /** The type that a caller passes: that of its representations, or a union if they differ. */
  readonly type: Type;
  readonly contents: readonly Content[];
}

/** A response; `status` is `200`, `4XX` or `default` as in the document. */
export interface Response {
  readonly id: Id;
  readonly status: string;
  readonly description?: string;
  readonly contents: readonly Content[];
  readonly headers: readonly Field[];
}

/** Alternative combinations of schemes with their scopes (OpenAPI Specification, Security Requirement Object). */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** When and how often a failed call is retried. Intervals are in milliseconds. */
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

/** How the next page is requested: `input` is a parameter, `output` a JSON path into the response. */
export interface Pagination {
  readonly kind: 'cursor' | 'offsetLimit' | 'url';
  readonly inputs: readonly { readonly name: string; readonly in: string; readonly role: string }[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Operation {
  readonly id: Id;
  /** The `operationId`, or a name made from method and path. */
  readonly key: string;
  /** Set for one that is there beside another one, to send a body in another way; `of` is the key of that. */
  readonly variant?: { readonly of: string; readonly sends: BodySuffix };
  readonly method: string;
  readonly path: string;
  /** The path of groups to the operation, outermost first; empty for operations of the client itself. */
  readonly group: readonly string[];
  /** The paths of the other groups that have the operation too. */
  readonly otherGroups?: readonly (readonly string[])[];
  /** The document's name of the method inside its group. */
  readonly name: string;
  /** Whether the document requests that name (`x-speakeasy-name-override`), so that it is not shortened. */
  readonly ownName?: true;
  /** Whether the document has no name for the operation, so that `key` and `name` are made from method and path. */
  readonly unnamed?: true;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true | string;
  /** The date of its removal (`x-sunset`, RFC 3339). */
  readonly sunset?: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly Response[];
  /** Absent if the document's requirements apply. */
  readonly security?: readonly SecurityRequirement[];
  /** The keys of the security schemes whose credentials are an argument of the call. */
  readonly credentials?: readonly string[];
  readonly servers: readonly Server[];
  /** Its position among the operations to show first (`x-speakeasy-usage-example`), in ascending order. */
  readonly featured?: number;
  /** The most positional arguments of its method (`x-speakeasy-max-method-params`). */
  readonly positionalArguments?: number;
  /** The request property that asks for a stream (`x-speakeasy-stream-request-field`). */
  readonly streamField?: string;
  readonly retries?: Retries;
  readonly pagination?: Pagination;
}

/** A webhook (OpenAPI Specification, `webhooks`), which is received instead of sent. */
export interface Webhook {
  readonly id: Id;
  /** Its name in the document, followed by the method if one name has several. */
  readonly key: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: true | string;
  /** The JSON body. */
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
