import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import type { APICall } from "../../types/async.js";
import { isRecord } from "../record.js";
import type { Pagination } from "./operation.js";
import type { RequestConfig } from "./request.js";

/** How to fetch the next page; `state` identifies it, such as `{ cursor }`. */
export interface Following {
  readonly state: Readonly<Record<string, unknown>>;
  readonly request: unknown;
  /** The request for it; throws InvalidRequestError. */
  readonly override?: () => Partial<RequestConfig>;
}

/** The page after the response `raw` to `request`; undefined at the end. */
export function following(
  pagination: Pagination,
  request: unknown,
  raw: unknown,
  call: APICall,
): Following | undefined {
  const given = isRecord(request) ? request : {};
  const but = (input: string, value: unknown) => ({ ...given, [input]: value });
  switch (pagination.type) {
    case "cursor": {
      const cursor = lookup(raw, pagination.output);
      const more = typeof cursor === "string" ? cursor.trim() !== "" : typeof cursor === "number";
      // A server that repeats itself would be called for ever.
      if (!more || String(cursor) === String(given[pagination.input])) return undefined;
      return { state: { cursor }, request: but(pagination.input, cursor) };
    }
    case "offset": {
      const { input, results, limit } = pagination;
      const count = size(raw, results);
      if (count === 0 || count < number(given[limit ?? ""], 0)) return undefined;
      const offset = number(given[input], 0) + count;
      return { state: { offset }, request: but(input, offset) };
    }
    case "page": {
      const { input, results, limit, pages } = pagination;
      const page = number(given[input], 1) + 1;
      const count = results === undefined ? Infinity : size(raw, results);
      if (count === 0 || count < number(given[limit ?? ""], 0)) return undefined;
      const last = pages === undefined ? Infinity : number(lookup(raw, pages), 0);
      if (page > last || (last === Infinity && count === Infinity)) return undefined;
      return { state: { page }, request: but(input, page) };
    }
    case "link": {
      const link = pagination.output ? lookup(raw, pagination.output) : linkHeader(call.response);
      if (typeof link !== "string" || link === "" || !call.request) return undefined;
      const here = call.request.url;
      const url = toURL(link, here);
      if (url.href === here) return undefined;
      return {
        state: { url: url.href },
        request,
        override: () => within(here, url),
      };
    }
  }
}

/** The value at a path such as `$.data.items[0]` or `$['next-page']`. */
export function lookup(value: unknown, path: string): unknown {
  const keys = path.matchAll(/\[(?:'([^']*)'|"([^"]*)"|(-?\d+))\]|([^$.[\]]+)/g);
  let at = value;
  for (const [, single, double, index, name] of keys) {
    if (Array.isArray(at) && index !== undefined) at = at.at(Number(index));
    else if (typeof at !== "object" || at === null) return undefined;
    else {
      const key = single ?? double ?? index ?? name ?? "";
      at = Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
    }
  }
  return at;
}

/** A server may link to another origin as its next page, but credentials are not sent there. */
function within(here: string, url: URL): Partial<RequestConfig> {
  if (url.origin === new URL(here).origin) {
    return { baseURL: new URL(url.origin), path: url.pathname, query: [url.search.slice(1)] };
  }
  throw new InvalidRequestError("the next page is of another origin than the server");
}

/** A link that is not a URL is rejected when the page is requested. */
function toURL(link: string, base: string): URL {
  try {
    return new URL(link, base);
  } catch {
    return new URL("about:blank");
  }
}

function size(raw: unknown, path: string): number {
  const found = lookup(raw, path);
  return Array.isArray(found) ? found.length : 0;
}

function number(value: unknown, otherwise: number): number {
  // Numbers may have any of several types.
  return /^\d+$/.test(String(value)) ? Number(value) : otherwise;
}

/** The target of the link with `rel="next"` (RFC 8288, section 3). */
function linkHeader(response: Response | undefined): string | undefined {
  const links = response?.headers.get("link")?.split(/,\s*(?=<)/) ?? [];
  const next = links.find((link) => {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]+))/i.exec(link.slice(link.indexOf(">")));
    return /(?:^|\s)next(?:\s|$)/i.test(relations?.[1] ?? relations?.[2] ?? "");
  });
  return next?.slice(next.indexOf("<") + 1, next.indexOf(">"));
}
