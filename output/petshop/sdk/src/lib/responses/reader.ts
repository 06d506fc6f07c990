import type { Checks } from "../checks.js";
import type { ClientOptions } from "../client-options.js";
import type { Issue } from "../issues.js";
import type { HttpMeta } from "../errors.js";

/** A response being read; streams reject or report issues that they find later themselves. */
export interface Reply {
  readonly request: Request;
  readonly response: Response;
  readonly checks: Checks;
  /** Aborts the call, even while a stream is read. */
  readonly signal?: AbortSignal | null | undefined;
  /** The checks of the client. */
  readonly options?: ClientOptions | undefined;
  /** Called with the issues of a response that is returned all the same. */
  readonly tell: (issues: readonly Issue[]) => void;
}

/** The outcome of reading; `raw` is the value before conversion, for pagination. */
export interface Reading<T> {
  readonly value: T;
  readonly issues?: readonly Issue[] | undefined;
  readonly raw?: unknown;
  readonly body?: string;
  /** Why the body cannot be read as its media type. */
  readonly broken?: Error | undefined;
}

/** Reads the value of a response. */
export interface Reader<T> {
  /** The media types that it reads, as in the header Accept; empty: any response, without reading its body. */
  readonly types: readonly string[];
  readonly read: (reply: Reply) => Promise<Reading<T>>;
  /** Alternatives that a call may request instead. */
  readonly others?: readonly Reader<any>[];
  /** Whether the response is streamed, however long that takes. */
  readonly streams?: boolean;
  /** Creates the error from the value. */
  readonly error?: new (data: any, httpMeta: HttpMeta) => Error;
}

/** Reads a response as an error. */
export type ErrorReader = Reader<any>;
