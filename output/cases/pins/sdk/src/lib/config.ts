import type { SDKHooks } from "../hooks/hooks.js";
import type { Checks } from "./checks.js";
import type { ClientOptions } from "./client-options.js";
import type { Definition } from "./definition.js";
import type { Extras } from "./extras.js";
import type { HTTPClient } from "./http.js";
import type { Logger } from "./logger.js";
import type { RetryConfig } from "./retries.js";
import { serverURL } from "./url.js";

/** The servers of the API */
export const ServerList = [] as const;

/** What a client is made with. */
export type SDKOptions = {
  /** Sends the requests */
  httpClient?: HTTPClient;
  /** Takes the place of the servers that the API names */
  serverURL?: string | undefined;
  /** What a relative server URL is resolved against, else the page */
  serverBase?: string | undefined;
  /** Takes the place of the user agent of this SDK */
  userAgent?: string | undefined;
  /** When failed calls are tried again */
  retryConfig?: RetryConfig;
  /** How long each attempt may take, in milliseconds */
  timeoutMs?: number;
  /** Told of every request and response */
  debugLogger?: Logger;
  /** Changes requests and responses on their way */
  hooks?: SDKHooks;
  /** How responses are checked: `strict`, `lenient` or `off` of lib/checks */
  responses?: Checks | undefined;
  /** Called for responses that do not match where those are let through */
  onResponseIssue?: ClientOptions["onResponseIssue"];
  /** Headers of all requests that the API does not name */
  extraHeaders?: Extras["extraHeaders"];
  /** Query parameters of all requests that the API does not name */
  extraQuery?: Extras["extraQuery"];
  /** Members of all request bodies that the API does not name */
  extraBody?: Extras["extraBody"];
};

/** The servers with their variables */
export const servers: Definition["servers"] = [];

/** The URL that a client with these options calls, null where neither they nor the API name one. */
export function serverURLFromOptions(options: SDKOptions): URL | null {
  return serverURL({ servers }, options);
}

/** What this SDK was made from */
export const SDK_METADATA = {
  language: "typescript",
  openapiDocVersion: "1.0.0",
  userAgent: "case-sdk/1.0.0",
} as const;
