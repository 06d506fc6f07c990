import { ERR, OK, unwrap } from "../types/fp.js";
import { matchStatusCode } from "./matchers.js";
import { discard } from "./network/discard.js";
import { isConnectionError, isTimeoutError } from "./network/failures.js";

/** Waits grow from `initialInterval` to `maxInterval` until `maxElapsedTime`, all in milliseconds. */
export type BackoffStrategy = {
  initialInterval: number;
  maxInterval: number;
  exponent: number;
  maxElapsedTime: number;
};

export type RetryConfig =
  | { strategy: "none" }
  | {
      strategy: "backoff";
      backoff?: BackoffStrategy;
      retryConnectionErrors?: boolean;
    };

type Backoff = Extract<RetryConfig, { strategy: "backoff" }>;

/** Thrown by a fetch function if another attempt would not help; its `cause` is rethrown. */
export class PermanentError extends Error {
  override readonly cause: unknown;

  constructor(message: string, options?: { cause?: unknown } | undefined) {
    super(message, options);
    this.name = "PermanentError";
    this.cause = options?.cause;
  }
}

/** Thrown by a fetch function to request another attempt; its `response` is returned when the time is up. */
export class TemporaryError extends Error {
  response: Response;

  constructor(message: string, response: Response) {
    super(message);
    this.name = "TemporaryError";
    this.response = response;
  }
}

/** The status codes that are retried by default. */
export const retryableCodes: string[] = ["429", "500", "502", "503", "504"];

/**
 * Repeats a fetch until its response has none of the status codes or the time is up, then returns
 * the last response or rejects with the last error.
 */
export async function retry(
  fetchFn: () => Promise<Response>,
  options: { config: RetryConfig; statusCodes: string[] },
): Promise<Response> {
  const { config, statusCodes } = options;
  let asked: Response | undefined;
  const attempt = async () => {
    try {
      return await fetchFn();
    } catch (error) {
      if (error instanceof TemporaryError) return (asked = error.response);
      throw error;
    }
  };
  try {
    if (config.strategy === "none") return await attempt();
    const usual = isWorthRetry(config, statusCodes);
    return await repeat(attempt, config, (response, error) =>
      error instanceof PermanentError
        ? false
        : (response !== undefined && response === asked) || usual(response, error),
    );
  } catch (error) {
    throw error instanceof PermanentError ? (error.cause ?? error) : error;
  }
}

/** Whether to retry after a response or an error. */
type Judge = (response: Response | undefined, error: unknown) => boolean | undefined;

/** Retries responses with the status codes and, if enabled, broken connections. */
export function isWorthRetry({ retryConnectionErrors }: Backoff, statusCodes: string[]): Judge {
  return (response, error) =>
    response
      ? matchStatusCode(response, statusCodes)
      : retryConnectionErrors && (isConnectionError(error) || isTimeoutError(error));
}

/** Repeats a fetch as long as `again` is true and the time is not up; waiting ends when the signal aborts. */
export async function repeat(
  fetchFn: () => Promise<Response>,
  { backoff }: Backoff,
  again: Judge,
  signal?: AbortSignal,
): Promise<Response> {
  const {
    initialInterval = 500,
    maxInterval = 60_000,
    exponent = 1.5,
    maxElapsedTime = 3_600_000,
  }: Partial<BackoffStrategy> = backoff ?? {};
  const start = Date.now();
  for (let attempt = 1; ; attempt++) {
    const result = await fetchFn().then(OK, ERR);
    const { value: response, error } = result;
    if (Date.now() - start >= maxElapsedTime || !again(response, error)) {
      return unwrap(result);
    }
    void discard(response).catch(() => {});
    const wait = retryAfter(response?.headers) ?? initialInterval * attempt ** exponent + Math.random() * 1000;
    await sleep(Math.min(wait, maxInterval, LONGEST), signal);
  }
}

/** The longest wait in milliseconds: a timer of more than 31 bits fires at once. */
const LONGEST = 2 ** 31 - 1;

/** How many milliseconds the server asks to wait; undefined below one, so that there is always a pause. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const after = headers?.get("retry-after");
  const seconds = Number(after);
  const wait = Number.isNaN(seconds) ? Date.parse(after ?? "") - Date.now() : seconds * 1000;
  return [Number(headers?.get("retry-after-ms")), wait].find((one) => one >= 1);
}

/** Waits; rejects as soon as the signal aborts. */
function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    if (signal?.aborted) end();
    else if (signal) signal.onabort = end;
  });
}
