import type { SDKHooks } from "../hooks/hooks.js";
import type { Checks } from "../runtime/checks.js";
import type { ClientOptions } from "../runtime/client/client-options.js";
import type { Definition } from "../runtime/client/definition.js";
import type { HTTPClient } from "../runtime/http.js";
import type { Logger } from "../runtime/logger.js";
import { hostOnly } from "../runtime/parameters/server-variables.js";
import type { RetryConfig } from "../runtime/retries.js";
import { serverURL } from "../runtime/url.js";

/** For tests. */
export const ServerSandbox = "sandbox" as const;

/** For real payments. */
export const ServerProduction = "production" as const;

/** The servers of the API */
export const ServerList = {
  sandbox: "https://api.sandbox.{id}.gr4vy.app",
  production: "https://api.{id}.gr4vy.app",
} as const;

/** The options of a client. */
export type SDKOptions = {
  /** The credentials for bearerAuth */
  bearerAuth?: string | (() => Promise<string>) | undefined;
  /** Sends the requests */
  httpClient?: HTTPClient;
  /** The server to call, by name */
  server?: keyof typeof ServerList | undefined;
  /** The subdomain of your instance. */
  id?: string | undefined;
  /** Replaces the servers of the API */
  serverURL?: string | undefined;
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
};

/** The servers with their variables */
export const servers: Definition["servers"] = {
  sandbox: { url: "https://api.sandbox.{id}.gr4vy.app", variables: { id: { default: "example", form: hostOnly } } },
  production: { url: "https://api.{id}.gr4vy.app", variables: { id: { default: "example", form: hostOnly } } },
};

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
  userAgent: "@gr4vy/sdk/1.0.0",
} as const;
