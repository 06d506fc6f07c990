import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { HookContext } from "../hooks/types.js";
import { assigned } from "./encodings.js";
import type { Payload } from "./bodies/body.js";
import type { RequestInput } from "./http.js";
import type { RequestOptions } from "./extras.js";
import type { Pair, Place } from "./security.js";
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
  { baseURL, resolvedSecurity: security, options: shared }: HookContext,
  userAgent: string,
  given: RequestOptions = {},
): RequestInput {
  const { body, method, path, query } = conf;
  const placed = (at: Place["in"]) => security.filter((place) => place.in === at).map(({ pair }) => pair);
  const encoded = (at: Place["in"]) => placed(at).map((pair) => pair.map(encodeURIComponent).join("="));
  const cookies = [...conf.cookies, ...encoded("cookie")];
  const headers = new Headers();
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  // Browsers have their own, and ask other origins for leave to change it.
  const own = navigator?.userAgent?.startsWith("Mozilla");
  const all: NamedValues[] = [
    { "user-agent": own ? undefined : userAgent },
    conf.headers,
    placed("header"),
    { cookie: cookies.join("; ") || undefined },
    shared.extraHeaders,
    given.headers,
    given.extraHeaders,
  ];
  for (const [name, value] of all.flatMap(pairs)) {
    if (value === undefined) continue;
    // Its text stays out of the error: it may be a credential.
    if (/[^\t -~\x80-\xff]/.test(value)) throw new InvalidRequestError(`the header ${name} is invalid`);
    headers.set(name, value);
  }
  // Path and query are appended to those of the base, slashes between collapsed. Some documents have a query in the
  // path, or a fragment that tells operations apart and is not sent.
  const url = toURL(conf.baseURL ?? baseURL);
  const [pathname, fixed] = path.replace(/#.*/s, "").split(/\?(.*)/s);
  if (pathname) url.pathname = url.pathname.replace(/\/*$/, "") + pathname;
  const extra = Object.entries({ ...shared.extraQuery, ...given.extraQuery });
  const further = extra.flatMap(([name, value]) => assigned(value, encodeURIComponent, name));
  url.search = [url.search.slice(1), fixed, ...query, ...further, ...encoded("query")].filter(Boolean).join("&");
  // `duplex` is for streams, and nothing to other bodies.
  const init = { ...given, duplex: "half" as const, method, headers, body };
  return { url, options: init };
}

type NamedValues = RequestInit["headers"] | readonly Pair[] | Readonly<Record<string, string | undefined>> | undefined;

/** Names and values of headers, in whichever form they are. */
const pairs = (headers: NamedValues = {}): (readonly [string, string | undefined])[] =>
  Symbol.iterator in headers
    ? [...(headers as Iterable<Pair>)]
    : Object.entries<string | undefined>(headers as Readonly<Record<string, string | undefined>>);
