import type { RetryConfig } from "../retries.js";

/** What can be set for a single call, in addition to the options of `fetch`. */
export type RequestOptions = {
  /** The timeout of each attempt, in milliseconds; a `signal` ends the whole call, even while it waits to retry. */
  timeoutMs?: number;
  retries?: RetryConfig;
  /** Status codes to retry on, such as "429" and "5XX". */
  retryCodes?: string[];
  /** Replaces the client's server. */
  serverURL?: string | URL;
  /** @deprecated Pass these options directly. */
  fetchOptions?: Omit<RequestInit, "method" | "body">;
} & Omit<RequestInit, "method" | "body">;
