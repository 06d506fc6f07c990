import type { SDKHooks } from "../../hooks/hooks.js";
import type { Checks } from "../checks.js";
import type { HTTPClient } from "../http.js";
import type { Issue } from "../issues.js";
import type { Logger } from "../logger.js";
import type { RetryConfig } from "../retries.js";
import type { Extras } from "./extras.js";

/** Options of every client; the generated options add credentials, globals and server variables. */
export interface ClientOptions extends Extras {
  httpClient?: HTTPClient;
  /** The name of one of the document's servers. */
  server?: string | undefined;
  /** The index of one of the document's servers, where they have no names. */
  serverIdx?: number | undefined;
  /** Replaces the document's servers, including those of paths and operations. */
  serverURL?: string | undefined;
  /** The base that a relative server URL is resolved against; default: the page in browsers. */
  serverBase?: string | undefined;
  userAgent?: string | undefined;
  retryConfig?: RetryConfig;
  /** The timeout of each attempt, in milliseconds. */
  timeoutMs?: number;
  /** The most characters that a line or an event of a stream may have; default: 16 Mi (2 to the power of 24). */
  maxRecordLength?: number | undefined;
  debugLogger?: Logger;
  hooks?: SDKHooks;
  /** How responses are checked: `strict`, `lenient` or `off` of lib/checks; default: as the SDK was generated. */
  responses?: Checks | undefined;
  /** Called for responses that do not match their schema, if the checks return them all the same. */
  onResponseIssue?: ((operationID: string, issues: readonly Issue[]) => void) | undefined;
}
