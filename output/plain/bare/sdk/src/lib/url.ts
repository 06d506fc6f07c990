import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { ClientOptions } from "./client-options.js";
import type { Definition, Server, ServerVariable } from "./definition.js";
import { get } from "./record.js";

type Given = Readonly<Record<string, unknown>>;
type Base = string | URL | null | undefined;

interface Host {
  readonly document?: { readonly baseURI?: string };
  readonly location?: { readonly href?: string };
}

/** The URL that relative ones of a web page are resolved against. */
const page = () => (globalThis as Host).document?.baseURI ?? (globalThis as Host).location?.href;

/**
 * The URL which the client's options select, null when the document names no server, or a relative one that cannot be
 * resolved. Throws InvalidRequestError for a server or variable that there is not.
 */
export function serverURL({ servers }: Pick<Definition, "servers">, options: ClientOptions): URL | null {
  const { serverURL: url, server: name, serverIdx = 0 } = options;
  const all: Server[] = Object.values(servers);
  const server = url
    ? {
        url,
        variables: Object.assign({}, ...all.map(({ variables }) => variables)),
      }
    : name === undefined
      ? all[serverIdx]
      : get(servers as Readonly<Record<string, Server>>, name);
  if (!server && (name ?? serverIdx) !== 0) {
    const known = Object.keys(servers).join(" or ");
    throw new InvalidRequestError(`the server must be ${known}`);
  }
  const base = options.serverBase ?? page();
  // A document may leave it to its reader where the API is, with a path for a URL.
  return server && (url || base || /^(\w+:|\{)/.test(server.url)) ? fill(server, options as Given, base) : null;
}

/** The URL of a server, its variables taken from the options of their name. */
export function fill({ url, variables = {} }: Server, options: Given, base?: Base): URL {
  const text = url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const { default: usual = "", enum: known, form, option = name }: ServerVariable = get(variables, name) ?? {};
    const given = get(options, option);
    const value = String(given ?? usual);
    // What the document itself names is its own affair.
    if (!value || (known ? !known.includes(value) : given && form?.test(value) === false)) {
      const must = known?.join(" or ") ?? "given, within its part of the URL";
      throw new InvalidRequestError(`the server variable ${name} must be ${must}`);
    }
    return value;
  });
  return toURL(text, base);
}

/** The URL of a server, relative to the base or the page; throws InvalidRequestError for one that cannot be that. */
export function toURL(text: string | URL, base?: Base): URL {
  try {
    const url = new URL(text, base ?? page());
    if (!url.username && !url.password) return url;
  } catch {
    // Its text stays out of the error: it may hold a password.
  }
  throw new InvalidRequestError("set serverURL: it must be absolute, without credentials");
}
