import type { RequestOptions as DeclaredOptions } from "./request-options.js";

/** What is sent beside that which an operation declares; what a call gives goes before what its client gives. */
export interface Extras {
  /** Headers for which the operation has no parameter. */
  extraHeaders?: Readonly<Record<string, string | undefined>> | undefined;
  /** Query parameters that the operation does not have; lists are repeated. */
  extraQuery?: Readonly<Record<string, ExtraValue | readonly ExtraValue[]>> | undefined;
  /**
   * Members of request bodies that are objects: in JSON, forms and multipart. Of a client they go into those bodies alone;
   * a call that gives some has such a body.
   */
  extraBody?: Readonly<Record<string, unknown>> | undefined;
}

type ExtraValue = string | number | bigint | boolean | Date | null | undefined;

/** What can be set for a single call, and what is sent beside that which the operation declares. */
export type RequestOptions = DeclaredOptions & Extras;
