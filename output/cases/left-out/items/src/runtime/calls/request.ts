import type { HookContext } from "../../hooks/types.js";
import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import type { Payload } from "../bodies/body.js";
import type { RequestOptions } from "../client/extras.js";
import { assigned } from "../encodings.js";
import type { RequestInput } from "../http.js";
import { toURL } from "../url.js";

/** The parts of a request that come from the input of a call. */
export interface RequestConfig {
  readonly method: string;
  /** Begins with a slash. */
  readonly path: string;
  /** Replaces the header Accept of the operation. */
  readonly baseURL?: URL;
  /** `name=value` pairs, percent-encoded. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Payload | null;
}

interface Host {
  readonly navigator?: { readonly userAgent?: string };
}

/** The arguments for the platform's Request; throws InvalidRequestError. */
export function createRequest(
  conf: RequestConfig,
  { baseURL, resolvedSecurity: security, options: shared }: HookContext,
  userAgent: string,
  given: RequestOptions = {},
): RequestInput {
  const { body, method, path, query } = conf;
  const cookies = [conf.headers["cookie"], ...security.map(({ cookie }) => cookie)].filter(Boolean);
  const headers = new Headers();
  // Browsers set their own, and need permission of other origins to change it.
  const own = (globalThis as Host).navigator?.userAgent?.startsWith("Mozilla");
  const all: NamedValues[] = [
    { "user-agent": own ? undefined : (shared.userAgent ?? userAgent) },
    conf.headers,
    ...security.map(({ headers: credentials }) => credentials),
    { cookie: cookies.join("; ") || undefined },
    shared.extraHeaders,
    given.headers,
    given.extraHeaders,
  ];
  for (const [name, value] of all.flatMap(pairs)) {
    if (value === undefined) continue;
    // The value stays out of the error: it may be a credential.
    if (/[^\t -~\x80-\xff]/.test(value)) throw new InvalidRequestError(`the header ${name} is invalid`);
    headers.set(name, value);
  }
  // Path and query are appended to those of the base, slashes between collapsed.
  const url = toURL(conf.baseURL ?? baseURL);
  url.pathname = url.pathname.replace(/\/*$/, "") + path;
  const further = Object.entries({ ...shared.extraQuery, ...given.extraQuery }).flatMap(([name, value]) =>
    assigned(value, encodeURIComponent, name),
  );
  url.search = [url.search.slice(1), ...query, ...further, ...security.map(({ query }) => query)]
    .filter(Boolean)
    .join("&");
  // `duplex` is for streams; other bodies ignore it.
  return { url, options: { ...given, duplex: "half", method, headers, body } as RequestInit };
}

type NamedValues = RequestInit["headers"] | Readonly<Record<string, string | undefined>>;

/** The names and values of headers, in any form. */
const pairs = (headers: NamedValues = {}): (readonly [string, string | undefined])[] =>
  Symbol.iterator in headers
    ? [...(headers as Iterable<readonly [string, string]>)]
    : Object.entries<string | undefined>(headers as Readonly<Record<string, string | undefined>>);
