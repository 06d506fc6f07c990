import type { Checks } from "../checks.js";
import type { ClientOptions } from "../client/client-options.js";
import type { Issue } from "../issues.js";
import type { Digits } from "../schema/walk.js";
import type { HttpMeta } from "./errors.js";

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
  /** Never set: carries the type. */
  readonly "~type"?: <Any>() => Any extends T ? 1 : 2;
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

/** What a reader of JSON is told besides the schema; with `digitsOf` no number is rounded. */
export interface JSONOptions {
  readonly mediaType?: string;
  readonly digitsOf?: (json: string) => Digits;
}

/** Reads a response as an error. */
export interface ErrorReader<E> extends Reader<E> {
  readonly error: new (data: any, httpMeta: HttpMeta) => Error;
}

// As `SchemaFor`, for what a response is read by.

/** A place that takes the reader of exactly this type. */
interface ReaderFor<T> extends Pick<Reader<any>, "types" | "read"> {
  readonly "~type"?: <Any>() => Any extends T ? 1 : 2;
}

interface ErrorReaderFor<E> extends Pick<ErrorReader<any>, "types" | "read" | "error"> {
  readonly "~type"?: <Any>() => Any extends E ? 1 : 2;
}

/** The readers of responses, by status. */
export type Readers<Values> = { readonly [Status in keyof Values]: ReaderFor<Values[Status]> };

/** The readers of error responses, by status. */
export type ErrorReaders<Failures> = { readonly [Status in keyof Failures]: ErrorReaderFor<Failures[Status]> };
