import type { Body } from "./bodies/body.js";
import type { SecurityRequirement, Server } from "./definition.js";
import type { ParameterDetails } from "./parameters.js";
import type { Wire } from "./record.js";
import type { Reader } from "./responses/reader.js";
import type { RetryConfig } from "./retries.js";
import type { Schema } from "./schema.js";

export type { Body } from "./bodies/body.js";
export type { Parameter } from "./parameters.js";
export type { ErrorReader, Reader } from "./responses/reader.js";

/** How a body of one media type is written: from which value of the request, and how. */
export interface Representation {
  readonly request?: Schema<any>;
  readonly body?: Body;
}

/** One operation of the API; the type parameters are its request, its value and its errors. */
export interface Operation<Request = any, Value = any, Failure = any> {
  /** Never set: carries the types. */
  readonly "~types"?: readonly [Request, Value, Failure] | undefined;
  readonly id: string;
  readonly method: string;
  /** The path as the document writes it, such as `/buyers/{buyer_id}`. */
  readonly path: string;
  /** The schema of an object of all parameters and the body, or of the body alone; absent when there is no input. */
  readonly request?: Schema<Request>;
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
