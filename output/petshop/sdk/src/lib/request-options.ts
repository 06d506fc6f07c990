import type { RetryConfig } from "./retries.js";

/** What can be set for a single call, beside the options of `fetch`. */
export type RequestOptions = {
  /** For each attempt, in milliseconds; a `signal` ends the whole call, also while it waits to try again. */
  timeoutMs?: number;
  retries?: RetryConfig;
  /** Status codes to retry on, such as "429" and "5XX". */
  retryCodes?: string[];
  /** Takes the place of the client's server. */
  serverURL?: string | URL;
  /** @deprecated Give these options directly. */
  fetchOptions?: Omit<RequestInit, "method" | "body">;
} & Omit<RequestInit, "method" | "body">;
