import { isConnectionError, isTimeoutError } from "./failures.js";
import { matchStatusCode } from "./matchers.js";

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

/** Thrown by a fetch function to say that another attempt would not help; `cause` is what is rethrown. */
export class PermanentError extends Error {
  override readonly cause: unknown;

  constructor(message: string, options?: { cause?: unknown } | undefined) {
    super(message, options);
    this.name = "PermanentError";
    this.cause = options?.cause;
  }
}

/** Thrown by a fetch function to ask for another attempt; `response` is what is returned when the time is up. */
export class TemporaryError extends Error {
  response: Response;

  constructor(message: string, response: Response) {
    super(message);
    this.name = "TemporaryError";
    this.response = response;
  }
}

/** Status codes that are worth another attempt when nobody says otherwise. */
export const retryableCodes: readonly string[] = [
  "429",
  "500",
  "502",
  "503",
  "504",
];

/**
 * Repeats a fetch until its answer has none of the status codes or the time is up, then returns
 * the last answer or rejects with the last error.
 */
export function retry(
  fetchFn: () => Promise<Response>,
  options: { config: RetryConfig; statusCodes: string[] },
): Promise<Response> {
  return repeat(fetchFn, { ...options, judge });
}

function judge(error: unknown): Response | undefined {
  if (error instanceof PermanentError) throw error.cause ?? error;
  return error instanceof TemporaryError ? error.response : undefined;
}

interface Repeat {
  readonly config: RetryConfig;
  readonly statusCodes: string[];
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
  /** The answer that an error stands for, which asks for another attempt; throws to prevent it. */
  readonly judge?: (error: unknown) => Response | undefined;
}

/** `retry` whose waiting ends when the signal aborts. */
export async function repeat(
  fetchFn: () => Promise<Response>,
  { config, statusCodes, signal, judge }: Repeat,
): Promise<Response> {
  const repeats = config.strategy === "backoff" ? config : undefined;
  const { initialInterval, maxInterval, exponent, maxElapsedTime } = {
    initialInterval: 500,
    maxInterval: 60_000,
    exponent: 1.5,
    maxElapsedTime: 3_600_000,
    ...repeats?.backoff,
  };
  const start = Date.now();
  for (let attempt = 1; ; attempt++) {
    const late = () => !repeats || Date.now() - start >= maxElapsedTime;
    let response: Response | undefined;
    try {
      response = await fetchFn();
      if (late() || !matchStatusCode(response, statusCodes)) return response;
    } catch (error) {
      response = judge?.(error);
      const again =
        response ??
        (repeats?.retryConnectionErrors &&
          (isConnectionError(error) || isTimeoutError(error)));
      if (!again || late()) {
        if (response) return response;
        throw error;
      }
    }
    // Otherwise the connection stays taken.
    void response?.body?.cancel().catch(() => {});
    const wait =
      retryAfter(response?.headers) ??
      initialInterval * attempt ** exponent + Math.random() * 1000;
    await sleep(Math.min(wait, maxInterval), signal);
  }
}

/** Milliseconds which the server asks to wait. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const precise = Number(headers?.get("retry-after-ms") || NaN);
  if (precise >= 0) return precise;
  const value = headers?.get("retry-after") || "";
  const seconds = Number(value || NaN);
  const wait = Number.isNaN(seconds)
    ? Date.parse(value) - Date.now()
    : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
