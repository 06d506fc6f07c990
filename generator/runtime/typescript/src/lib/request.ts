import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { HookContext } from "../hooks/types.js";
import type { Payload } from "./bodies/body.js";
import type { RequestInput } from "./http.js";
import type { RequestOptions } from "./request-options.js";
import type { Pair } from "./security.js";
import { toURL } from "./url.js";

/** What the input of a call makes of its request. */
export interface RequestConfig {
  readonly method: string;
  /** Begins with a slash; empty where it is the base's own. */
  readonly path: string;
  /** Instead of the one that the call has otherwise. */
  readonly baseURL?: URL;
  /** `name=value` pairs, percent-encoded. */
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Payload | null;
}

/** What the platform's Request is made from; throws InvalidRequestError. */
export function createRequest(
  conf: RequestConfig,
  { baseURL, resolvedSecurity: security }: HookContext,
  userAgent: string,
  options: RequestOptions = {},
): RequestInput {
  const { body, method, path, query } = conf;
  // Beside those of `fetch`, which knows nothing of the others.
  const given = { ...options.fetchOptions, ...options };
  const cookies = [...conf.cookies, ...encoded(security.cookie)];
  const headers = new Headers();
  for (const [name, value] of [
    ...pairs(conf.headers),
    ...security.header,
    ["cookie", cookies.join("; ") || undefined] as const,
    ...pairs(given.headers),
    // Browsers have their own, and ask other origins for leave to change it.
    ["user-agent", isBrowser() ? undefined : userAgent] as const,
  ]) {
    if (value === undefined) continue;
    // Its text stays out of the error: it may be a credential.
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new InvalidRequestError(`the header ${name} has a character that headers cannot hold`);
    }
    headers.set(name, value);
  }
  // `duplex` is for streams, and nothing to other bodies.
  const init = { ...given, duplex: "half", method, headers, body };
  // Path and query are appended to those of the base, slashes between collapsed.
  const url = toURL(conf.baseURL ?? baseURL);
  if (path) url.pathname = url.pathname.replace(/\/*$/, "") + path;
  const own = url.search.slice(1);
  url.search = [own, ...query, ...encoded(security.query)].filter(Boolean).join("&");
  return { url, options: init };
}

const encoded = (pairs: readonly Pair[]) => pairs.map((pair) => pair.map(encodeURIComponent).join("="));

/** Names and values of headers, in whichever form they are. */
const pairs = (headers: RequestInit["headers"] | readonly Pair[] = {}): (readonly [string, string | undefined])[] =>
  Symbol.iterator in headers ? [...(headers as Iterable<Pair>)] : Object.entries(headers);

function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent?.startsWith("Mozilla/") === true;
}
