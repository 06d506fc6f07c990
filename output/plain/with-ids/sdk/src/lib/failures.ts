import {
  ConnectionError,
  HTTPClientError,
  RequestAbortedError,
  RequestTimeoutError,
  UnexpectedClientError,
} from "../models/errors/httpclienterrors.js";

// What fetch of Node, Chromium, Firefox, Safari, Bun, Deno and Workers say; the codes are Node's and Bun's.
const MESSAGE =
  /fetch failed|failed to fetch|networkerror|load failed|network connection|unable to connect|error sending request|^terminated$|other side closed|connection (closed|reset|refused)/i;
const CODE =
  /^(ECONN\w+|E(PIPE|NOTFOUND|HOSTUNREACH|NETUNREACH|AI_AGAIN)|UND_ERR_(SOCKET|CONNECT_TIMEOUT)|Connection\w+|CERT_\w+)$/;

interface Facts {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

const facts = (error: unknown): Facts => Object(error) as Facts;

/** Whether the server could not be reached, or hung up. */
export function isConnectionError(err: unknown): boolean {
  const { name, code, message, cause } = facts(err);
  return (
    CODE.test(String(code)) ||
    (name === "TypeError" && MESSAGE.test(String(message))) ||
    CODE.test(String(facts(cause).code))
  );
}

/** Whether a timeout passed. */
export function isTimeoutError(err: unknown): boolean {
  const { name, cause } = facts(err);
  const code = String(facts(cause).code);
  return (
    name === "TimeoutError" || /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code)
  );
}

/** Whether a signal aborted the request. */
export function isAbortError(err: unknown): boolean {
  return facts(err).name === "AbortError";
}

/** The failures of a client which are not answers. */
export type Failure =
  | ConnectionError
  | RequestAbortedError
  | RequestTimeoutError
  | UnexpectedClientError;

/** Gives what a fetch threw its class; `signal` tells an abort whose reason is any value. */
export function toFailure(cause: unknown, signal?: AbortSignal): Failure {
  if (cause instanceof HTTPClientError) return cause;
  const opts = { cause };
  if (isTimeoutError(cause)) {
    return new RequestTimeoutError("Request timed out", opts);
  }
  if (isAbortError(cause) || (signal?.aborted && signal.reason === cause)) {
    return new RequestAbortedError("Request aborted by client", opts);
  }
  if (isConnectionError(cause)) {
    return new ConnectionError("Unable to make request", opts);
  }
  return new UnexpectedClientError("Unexpected HTTP client error", opts);
}
