import type { RequestOptions as DeclaredOptions } from "./request-options.js";

/** What is sent in addition to what an operation declares; values of a call take precedence over those of its client. */
export interface Extras {
  /** Headers that are not parameters of the operation. */
  extraHeaders?: Readonly<Record<string, string | undefined>> | undefined;
  /** Query parameters that the operation does not declare; lists are repeated. */
  extraQuery?: Readonly<Record<string, ExtraValue | readonly ExtraValue[]>> | undefined;
  /**
   * Members added to request bodies that are objects: JSON, forms and multipart. Those of a client are added to such bodies
   * only; a call with some must have such a body.
   */
  extraBody?: Readonly<Record<string, unknown>> | undefined;
}

type ExtraValue = string | number | bigint | boolean | Date | null | undefined;

/** What can be set for a single call, and what it sends in addition to what the operation declares. */
export type RequestOptions = DeclaredOptions & Extras;
