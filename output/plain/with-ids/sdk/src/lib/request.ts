import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { Payload } from "./bodies/body.js";
import type { RequestInput } from "./http.js";
import type { RequestOptions } from "./request-options.js";
import type { Credentials, Pair } from "./security.js";
import { toURL } from "./url.js";

/** What a request is made of before a call's own options are added. */
export interface RequestConfig {
  readonly method: string;
  /** Begins with a slash; empty where it is the base's own. */
  readonly path: string;
  /** Instead of the client's. */
  readonly baseURL?: string | URL | null | undefined;
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
): RequestInput {
  const { fetchOptions, timeoutMs, retries, retryCodes, serverURL, ...direct } =
    options;
  const { security, body = null, method } = conf;
  const given = { ...fetchOptions, ...direct };
  const cookies = [...(conf.cookies ?? []), ...encoded(security?.cookie)];
  const headers = new Headers();
  for (const [name, value] of [
    ...pairs(conf.headers),
    ...pairs(security?.header),
    ["cookie", cookies.join("; ") || undefined] as const,
    ...pairs(given.headers),
    // Browsers have their own, and ask other origins for leave to change it.
    ["user-agent", isBrowser() ? undefined : conf.userAgent] as const,
  ]) {
    if (value === undefined) continue;
    // Its text stays out of the error: it may be a credential.
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new InvalidRequestError(
        `the header ${name} holds a line break or another character that headers cannot hold`,
      );
    }
    headers.set(name, value);
  }
  // `duplex` is for streams, and nothing to other bodies.
  const init = { ...given, duplex: "half", method, headers, body };
  return { url: toTarget(conf), options: init };
}

/** The base with path and query appended to its own, slashes between collapsed. */
function toTarget(conf: RequestConfig): URL {
  const { baseURL, path, query = [], security } = conf;
  if (!baseURL) throw new InvalidRequestError("No server URL is known");
  const url = toURL(baseURL);
  if (path) url.pathname = url.pathname.replace(/\/*$/, "") + path;
  const own = url.search.slice(1);
  url.search = [own, ...query, ...encoded(security?.query)]
    .filter(Boolean)
    .join("&");
  return url;
}

const encoded = (pairs: readonly Pair[] = []) =>
  pairs.map((pair) => pair.map(encodeURIComponent).join("="));

/** Names and values of headers, in whichever form they are. */
const pairs = (
  headers: RequestInit["headers"] | readonly Pair[] = {},
): (readonly [string, string | undefined])[] =>
  Symbol.iterator in headers
    ? [...(headers as Iterable<Pair>)]
    : Object.entries(headers);

function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent?.startsWith("Mozilla/") === true;
}
