import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { Definition, Server } from "./definition.js";
import type { ClientOptions } from "./client-options.js";
import { get } from "./record.js";

type Given = Readonly<Record<string, unknown>>;

/**
 * The URL which the client's options select, null when the document names no server. Throws
 * InvalidRequestError for a server or variable that there is not.
 */
export function serverURL(
  definition: Pick<Definition, "servers">,
  options: ClientOptions,
): URL | null {
  const { servers } = definition;
  const { serverURL: url, server: id, serverIdx = 0 } = options;
  const given = options as Given;
  if (url) {
    const variables = Object.assign({}, ...servers.map((s) => s.variables));
    return fill({ url, variables }, given);
  }
  const byName = id !== undefined;
  const server = byName
    ? servers.find((one) => one.id === id)
    : servers[serverIdx];
  // A document may leave it to its reader where the API is, with a path for a URL.
  if (server && (byName || /^[a-z][\w+.-]*:|^\{/i.test(server.url))) {
    return fill(server, given);
  }
  if (!byName && serverIdx === 0) return null;
  const known = servers.map((one, index) => (byName ? one.id : index));
  throw new InvalidRequestError(
    `there is no server ${JSON.stringify(id ?? serverIdx)}, only ${known.map((one) => JSON.stringify(one)).join(", ")}`,
  );
}

/** The URL of a server, its variables taken from the options of their name. */
export function fill(
  { url, variables = {} }: Server,
  given: Given,
  base?: URL | null,
): URL {
  const text = url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = get(variables, name);
    const value = get(given, variable?.option ?? name) ?? variable?.default;
    if (value === undefined || value === "") {
      throw new InvalidRequestError(`the server variable ${name} is missing`);
    }
    if (variable?.enum && !variable.enum.includes(String(value))) {
      const known = variable.enum.join(", ");
      throw new InvalidRequestError(
        `the server variable ${name} must be one of ${known}`,
      );
    }
    return String(value);
  });
  return toURL(text, base);
}

/** A base URL; throws InvalidRequestError for one that cannot be a base. */
export function toURL(text: string | URL, base?: URL | null): URL {
  let url: URL;
  try {
    url = new URL(text, base ?? undefined);
  } catch {
    throw new InvalidRequestError("the server URL is not an absolute URL");
  }
  if (url.username || url.password) {
    throw new InvalidRequestError(
      "the server URL must not contain credentials",
    );
  }
  return url;
}

/** Appends a path and query to a base whose own are kept, slashes between collapsed. */
export function join(base: URL, path: string, query: readonly string[]): URL {
  const url = new URL(base);
  const root = url.pathname.replace(/\/+$/, "");
  url.pathname = `${root}/${path.replace(/^\/+/, "")}`;
  url.hash = "";
  addQuery(url, query);
  return url;
}

/** Appends percent-encoded `name=value` pairs. */
export function addQuery(url: URL, pairs: readonly string[]): void {
  const query = [url.search.slice(1), ...pairs].filter((pair) => pair !== "");
  if (pairs.length) url.search = query.join("&");
}
