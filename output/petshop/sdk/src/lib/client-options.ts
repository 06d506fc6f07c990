import type { SDKHooks } from "../hooks/hooks.js";
import type { Checks } from "./checks.js";
import type { Extras } from "./extras.js";
import type { HTTPClient } from "./http.js";
import type { Issue } from "./issues.js";
import type { Logger } from "./logger.js";
import type { RetryConfig } from "./retries.js";

/** Options that every client has; generated ones add credentials, globals and server variables. */
export interface ClientOptions extends Extras {
  httpClient?: HTTPClient;
  /** Name of one of the document's servers. */
  server?: string | undefined;
  /** Index of one of the document's servers, where they have no names. */
  serverIdx?: number | undefined;
  /** Takes the place of the document's servers, those of paths and operations too. */
  serverURL?: string | undefined;
  /** What a relative server URL is resolved against; default: the page in browsers. */
  serverBase?: string | undefined;
  userAgent?: string | undefined;
  retryConfig?: RetryConfig;
  /** For each attempt, in milliseconds. */
  timeoutMs?: number;
  /** The most characters that a line or an event of a stream may have; default: 16 Mi (2 to the power of 24). */
  maxRecordLength?: number | undefined;
  debugLogger?: Logger;
  hooks?: SDKHooks;
  /** How responses are checked, else as the SDK was made for: `strict`, `lenient` or `off` of lib/checks. */
  responses?: Checks | undefined;
  /** Called for responses that do not match their schema where those are let through. */
  onResponseIssue?: ((operationID: string, issues: readonly Issue[]) => void) | undefined;
}
