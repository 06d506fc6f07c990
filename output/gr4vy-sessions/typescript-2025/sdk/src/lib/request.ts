import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { Payload } from "./bodies/body.js";
import { headerValue } from "./parameters.js";
import type { RequestOptions } from "./request-options.js";
import type { Credentials } from "./security.js";
import { addQuery, join, toURL } from "./url.js";

/** What a request is made of before a call's own options are added. */
export interface RequestConfig {
  readonly method: string;
  readonly path: string;
  /** Instead of the client's. */
  readonly baseURL?: string | URL | null | undefined;
  /** Stands in for base, path and query; only within the origin of the base. */
  readonly url?: URL;
  /** `name=value` pairs, percent-encoded. */
  readonly query?: readonly string[];
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Payload | null;
  readonly security?: Credentials | null;
  readonly userAgent?: string;
}

/** What the platform's Request is made from; throws InvalidRequestError. */
export function createRequest(
  conf: RequestConfig,
  options: RequestOptions = {},
): RequestInit & { url: URL } {
  const { fetchOptions, timeoutMs, retries, retryCodes, serverURL, ...direct } =
    options;
  const { security, body = null, method } = conf;
  if (!conf.baseURL) throw new InvalidRequestError("No server URL is known");
  const base = toURL(conf.baseURL);
  const url = conf.url
    ? within(base, conf.url)
    : join(base, conf.path, conf.query ?? []);
  addQuery(url, security?.query ?? []);
  const cookies = [...(conf.cookies ?? []), ...(security?.cookies ?? [])];
  const given = { ...fetchOptions, ...direct };
  const headers = new Headers(conf.headers);
  for (const [name, value] of entries(security?.headers)) {
    headers.set(name, value);
  }
  if (cookies.length) headers.set("cookie", cookies.join("; "));
  for (const [name, value] of entries(given.headers)) {
    if (value !== undefined) headers.set(name, headerValue(name, value));
  }
  // Browsers have their own, and ask other origins for leave to change it.
  if (conf.userAgent && !isBrowser()) headers.set("user-agent", conf.userAgent);
  const duplex =
    body instanceof ReadableStream ? ({ duplex: "half" } as const) : {};
  return { ...given, ...duplex, method, headers, body, url };
}

/** A server may name another place as its next page, but credentials do not go there. */
function within(base: URL, url: URL): URL {
  if (url.origin === base.origin) return new URL(url);
  throw new InvalidRequestError(
    "the next page is at another origin than the server",
  );
}

function entries(
  headers: RequestInit["headers"] | Readonly<Record<string, string>> = {},
): (readonly [string, string])[] {
  return Symbol.iterator in headers
    ? [...(headers as Iterable<[string, string]>)]
    : Object.entries(headers as Record<string, string>);
}

// Servers such as Workers have navigator and WorkerGlobalScope, but not a browser's name.
function isBrowser(): boolean {
  const { document, WorkerGlobalScope, navigator } = globalThis as {
    document?: unknown;
    WorkerGlobalScope?: unknown;
    navigator?: { userAgent?: string };
  };
  return (
    !!(document ?? WorkerGlobalScope) &&
    navigator?.userAgent?.startsWith("Mozilla/") === true
  );
}
