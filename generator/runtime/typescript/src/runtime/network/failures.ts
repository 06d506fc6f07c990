import {
  ConnectionError,
  HTTPClientError,
  RequestAbortedError,
  RequestTimeoutError,
  UnexpectedClientError,
} from "../../models/errors/httpclienterrors.js";

// The codes are those of Node and Bun; the last line has the messages of fetch in Node, Chromium, Firefox, Safari, Bun, Deno and Workers.
const CONNECTION =
  /^(E(CONN|PIPE|HOST|NET|NOTFOUND|AI_)|UND_ERR_(SOCKET|CONNECT)|Connection|CERT_)|to (fetch|connect)|(fetch|load) failed|sending request|terminated|closed|lost|connection re/im;

interface Coded extends Error {
  readonly code?: unknown;
}

/** What identifies a failure, one line each: name, code, code of the cause, and the message of fetch's error. */
function traits(error: unknown): string {
  const { name, code, message, cause } = Object(error) as Coded;
  const inner = (cause as Coded | null | undefined)?.code;
  // Workers throw a plain Error, and so do hooks.
  const said = name === "TypeError" || /connection /i.test(message);
  return [name, code, inner, said && message].join("\n");
}

/** Whether the server could not be reached, or closed the connection. */
export function isConnectionError(err: unknown): boolean {
  return CONNECTION.test(traits(err));
}

/** Whether a timeout expired. */
export function isTimeoutError(err: unknown): boolean {
  return /^(TimeoutError|UND_ERR_\w+_TIMEOUT)$/m.test(traits(err));
}

/** Whether a signal aborted the request. */
export function isAbortError(err: unknown): boolean {
  return traits(err).startsWith("AbortError");
}

/** The client's errors that are not responses. */
export type Failure = ConnectionError | RequestAbortedError | RequestTimeoutError | UnexpectedClientError;

/** The client error for an error that fetch threw; if `signal` aborted, its reason is the cause. */
export function toFailure(error: unknown, signal?: AbortSignal | null): Failure {
  if (error instanceof HTTPClientError) return error;
  const cause: unknown = signal?.reason ?? error;
  const opts = { cause };
  if (isTimeoutError(cause)) {
    return new RequestTimeoutError("Request timed out", opts);
  }
  if (signal?.aborted || isAbortError(cause)) {
    return new RequestAbortedError("Request aborted by client", opts);
  }
  if (isConnectionError(cause)) {
    return new ConnectionError("Unable to make request", opts);
  }
  return new UnexpectedClientError("Unexpected HTTP client error", opts);
}
