import type { SDKHooks } from "../hooks/hooks.js";
import type { Checks } from "../runtime/checks.js";
import type { ClientOptions } from "../runtime/client/client-options.js";
import type { Definition } from "../runtime/client/definition.js";
import type { Extras } from "../runtime/client/extras.js";
import type { HTTPClient } from "../runtime/http.js";
import type { Logger } from "../runtime/logger.js";
import type { RetryConfig } from "../runtime/retries.js";
import { serverURL } from "../runtime/url.js";

/** The servers of the API */
export const ServerList = [] as const;

/** The options of a client. */
export type SDKOptions = {
  /** Sends the requests */
  httpClient?: HTTPClient;
  /** Replaces the servers of the API */
  serverURL?: string | undefined;
  /** The base of relative server URLs; default: the page in browsers */
  serverBase?: string | undefined;
  /** Replaces the user agent of this SDK */
  userAgent?: string | undefined;
  /** How failed calls are retried */
  retryConfig?: RetryConfig;
  /** The timeout of each attempt, in milliseconds */
  timeoutMs?: number;
  /** Logs every request and response */
  debugLogger?: Logger;
  /** Hooks that run around every request */
  hooks?: SDKHooks;
  /** How responses are checked: `strict`, `lenient` or `off` of lib/checks */
  responses?: Checks | undefined;
  /** Called for responses that do not match, if the checks return them all the same */
  onResponseIssue?: ClientOptions["onResponseIssue"];
  /** Headers that the API does not declare, sent with every request */
  extraHeaders?: Extras["extraHeaders"];
  /** Query parameters that the API does not declare, sent with every request */
  extraQuery?: Extras["extraQuery"];
  /** Members that the API does not declare, added to every request body */
  extraBody?: Extras["extraBody"];
};

/** The servers with their variables */
export const servers: Definition["servers"] = [];

/** The URL that a client with these options calls; null if neither they nor the API have one. */
export function serverURLFromOptions(options: SDKOptions): URL | null {
  return serverURL({ servers }, options);
}

/** The versions that this SDK was generated from */
export const SDK_METADATA = {
  language: "typescript",
  openapiDocVersion: "1.0.0",
  sdkVersion: "1.0.0",
  genVersion: "0.1.0",
  userAgent: "case-sdk/1.0.0",
} as const;
