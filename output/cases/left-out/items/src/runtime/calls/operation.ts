import type { Body } from "../bodies/body.js";
import type { SecurityRequirement, Server } from "../client/definition.js";
import type { ParameterDetails } from "../parameters/parameters.js";
import type { Wire } from "../record.js";
import type { ErrorReaders, Reader, Readers } from "../responses/reader.js";
import type { RetryConfig } from "../retries.js";
import type { Schema, SchemaFor } from "../schema.js";
import type { Same } from "../schema/shape-of.js";

export type { Body } from "../bodies/body.js";
export type { Parameter } from "../parameters/parameters.js";
export type { ErrorReaders, Reader } from "../responses/reader.js";

/** How a body of one media type is written: from which value of the request, and how. */
export interface Representation {
  readonly request?: Schema<any>;
  readonly body?: Body;
}

/** One operation of the API, as the runtime carries it out. */
export interface AnyOperation {
  readonly id: string;
  readonly method: string;
  /** The path as the document writes it, such as `/buyers/{buyer_id}`. */
  readonly path: string;
  /** The schema of an object of all parameters and the body, or of the body alone; absent when there is no input. */
  readonly request?: Schema<any>;
  /** Made by `pairs`. */
  readonly query?: (wire: Wire) => string[];
  /** Made by `headers`, or by `cookies`. */
  readonly header?: (wire: Wire) => Record<string, string>;
  /** By name, the path parameters that are not in style simple under the key of their name. */
  readonly pathParameters?: Readonly<Record<string, ParameterDetails>>;
  /** Request properties, with the client options that stand in for them. */
  readonly globals?: Readonly<Record<string, string>>;
  readonly body?: Body;
  /** Bodies by media type or range, of which `choose` selects one; the first is the default. */
  readonly bodies?: Readonly<Record<string, Representation>>;
  /** By status: "200", "2XX" or "default". */
  readonly responses: Readonly<Record<string, Reader<any>>>;
  readonly errors?: Readonly<Record<string, Reader<any>>>;
  /** Overrides the API's; an empty list sends no credentials. */
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: readonly Server[];
  readonly retries?: RetryConfig & { readonly codes?: string[] };
  readonly pagination?: Pagination;
}

/**
 * One operation of the API. The types are what its request is, what its responses are read as and the errors that it
 * declares, both by status, and what the request is in other media types of its body. Each function says these types, so
 * that a descriptor which does not fit them is no operation.
 */
export type Operation<Request, Values, Failures = object, Bodies = object> = Omit<
  AnyOperation,
  "request" | "bodies" | "responses" | "errors"
> & {
  /** Never set: carries the types. */
  readonly "~types"?: readonly [Request, Values, Failures, Bodies];
  readonly responses: Readers<Values>;
} & (Same<Request, undefined> extends true
    ? { readonly request?: undefined }
    : { readonly request: SchemaFor<Request> }) &
  ([keyof Failures] extends [never] ? { readonly errors?: undefined } : { readonly errors: ErrorReaders<Failures> }) &
  ([keyof Bodies] extends [never]
    ? { readonly bodies?: undefined }
    : { readonly bodies: Representations<Bodies, Request> });

/** The representations of a body by media type; one of the same request as the operation need not have a schema of it. */
type Representations<Bodies, Request> = {
  readonly [MediaType in keyof Bodies]: { readonly body: Body } & (Same<Bodies[MediaType], Request> extends true
    ? { readonly request?: SchemaFor<Request> }
    : { readonly request: SchemaFor<Bodies[MediaType]> });
};

/** What a call resolves with: what successful responses are read as. */
export type Returned<Values> = {
  [Status in keyof Values]: Status extends string | number
    ? `${Status}` extends `2${string}` | "default"
      ? Values[Status]
      : never
    : never;
}[keyof Values];

/** `input` and `limit` are request properties; `output` and `results` are paths such as `$.next_cursor`. */
export type Pagination =
  | { readonly type: "cursor"; readonly input: string; readonly output: string }
  | {
      readonly type: "offset";
      readonly input: string;
      readonly results: string;
      readonly limit?: string;
    }
  | {
      readonly type: "page";
      readonly input: string;
      readonly results?: string;
      readonly limit?: string;
      /** The place of the number of pages in the response. */
      readonly pages?: string;
    }
  /** The response holds the URL of the next page at `output`, or in its `Link` header. */
  | { readonly type: "link"; readonly output?: string };
