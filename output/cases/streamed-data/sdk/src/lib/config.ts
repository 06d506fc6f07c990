import type { SDKHooks } from "../hooks/hooks.js";
import type { Checks } from "./checks.js";
import type { ClientOptions } from "./client/client-options.js";
import type { Definition } from "./client/definition.js";
import type { HTTPClient } from "./http.js";
import type { Logger } from "./logger.js";
import type { RetryConfig } from "./retries.js";
import { serverURL } from "./url.js";

/** The servers of the API */
export const ServerList = ["https://chat.test"] as const;

/** The options of a client. */
export type SDKOptions = {
  /** Sends the requests */
  httpClient?: HTTPClient;
  /** The server to call, by its index in ServerList */
  serverIdx?: number | undefined;
  /** Replaces the servers of the API */
  serverURL?: string | undefined;
  /** Replaces the user agent of this SDK */
  userAgent?: string | undefined;
  /** How failed calls are retried */
  retryConfig?: RetryConfig;
  /** The timeout of each attempt, in milliseconds */
  timeoutMs?: number;
  /** The most characters of a line or event of a stream; default: 16 Mi */
  maxRecordLength?: number | undefined;
  /** Logs every request and response */
  debugLogger?: Logger;
  /** Hooks that run around every request */
  hooks?: SDKHooks;
  /** How responses are checked: `strict`, `lenient` or `off` of lib/checks */
  responses?: Checks | undefined;
  /** Called for responses that do not match, if the checks return them all the same */
  onResponseIssue?: ClientOptions["onResponseIssue"];
};

/** The servers with their variables */
export const servers: Definition["servers"] = [{ url: "https://chat.test" }];

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
  userAgent: "chat-sdk/1.0.0",
} as const;
