import type { Checks } from "../checks.js";
import type { ClientOptions } from "../client-options.js";
import type { Issue } from "../issues.js";
import type { HttpMeta } from "../errors.js";

/** A response being read; what streams find later on they refuse or report themselves. */
export interface Reply {
  readonly request: Request;
  readonly response: Response;
  readonly checks: Checks;
  /** What ends the call, also while a stream is read. */
  readonly signal?: AbortSignal | null | undefined;
  /** Those of the client. */
  readonly options?: ClientOptions | undefined;
  /** Hears of the issues of what is let through. */
  readonly tell: (issues: readonly Issue[]) => void;
}

/** What was read; `raw` is the value before conversion, for pagination. */
export interface Reading<T> {
  readonly value: T;
  readonly issues?: readonly Issue[] | undefined;
  readonly raw?: unknown;
  readonly body?: string;
  /** Why the body cannot be read as what its media type says. */
  readonly broken?: Error | undefined;
}

/** Reads the value of a response. */
export interface Reader<T> {
  /** Media types that it understands, as a request accepts them; none means any response, without a look at its body. */
  readonly types: readonly string[];
  readonly read: (reply: Reply) => Promise<Reading<T>>;
  /** Representations that a call may ask for instead. */
  readonly others?: readonly Reader<any>[];
  /** Whether the response is read while it arrives, however long that takes. */
  readonly streams?: boolean;
  /** The error to make of the value. */
  readonly error?: new (data: any, httpMeta: HttpMeta) => Error;
}

/** Reads the error that a response stands for. */
export type ErrorReader = Reader<any>;
