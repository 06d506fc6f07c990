import type { Checks } from "../checks.js";
import type { Issue } from "../issues.js";
import type { HttpMeta } from "../errors.js";

/** An answer being read; what streams find later on they refuse or report themselves. */
export interface Reply {
  readonly response: Response;
  readonly checks: Checks;
  /** What ends the call, also while a stream is read. */
  readonly signal?: AbortSignal | null | undefined;
  /** Hears of the issues of what is let through. */
  readonly tell: (issues: readonly Issue[]) => void;
}

/** What was read; `raw` is the value before conversion, for pagination. */
export interface Reading<T> {
  readonly value: T;
  readonly issues?: readonly Issue[] | undefined;
  readonly raw?: unknown;
  readonly body?: string;
  /** Why the body cannot be read as what its media type says; the value is its text. */
  readonly broken?: Error;
}

/** Reads the value of an answer. */
export interface Reader<T> {
  /** Media types which it understands; none means any answer, without a look at its body. */
  readonly types: readonly string[];
  readonly read: (reply: Reply) => Promise<Reading<T>>;
  /** Whether the answer is read while it comes, however long that takes. */
  readonly streams?: boolean;
  /** The error to make of the value. */
  readonly error?: new (data: any, httpMeta: HttpMeta) => Error;
}

/** Reads the error that an answer stands for. */
export type ErrorReader = Reader<any>;
