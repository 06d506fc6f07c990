/** Base class of all errors that are not responses. */
export class HTTPClientError extends Error {
  declare readonly cause: unknown;
  override name = "HTTPClientError";

  /** The text of `cause` is appended to the message. */
  constructor(message: string, opts?: { cause?: unknown } | undefined) {
    const why = opts?.cause;
    super(why === undefined ? message : `${message}: ${describe(why)}`, opts);
  }
}

/** An error that the SDK did not expect. */
export class UnexpectedClientError extends HTTPClientError {
  override name = "UnexpectedClientError";
}

/** The request cannot be built from the input and options. */
export class InvalidRequestError extends HTTPClientError {
  override name = "InvalidRequestError";
}

/** The request was aborted through its signal. */
export class RequestAbortedError extends HTTPClientError {
  override readonly name = "RequestAbortedError";
}

/** The request took longer than its timeout. */
export class RequestTimeoutError extends HTTPClientError {
  override readonly name = "RequestTimeoutError";
}

/** The server could not be reached, or the connection broke. */
export class ConnectionError extends HTTPClientError {
  override readonly name = "ConnectionError";
}

/** "TypeError: fetch failed: Error: connect ECONNREFUSED": the useful part is often in the second cause. */
function describe(error: unknown): string {
  // Anything can be thrown, even objects that cannot be converted to text.
  const isText = error instanceof Error || typeof error !== "object";
  const text = isText ? String(error) : "object";
  const { cause } = Object(error) as Error;
  return cause instanceof Error && !text.includes(cause.message) ? `${text}: ${String(cause)}` : text;
}
