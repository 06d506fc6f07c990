import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { ClientOptions } from "./client/client-options.js";
import type { Definition, Server, ServerVariable } from "./client/definition.js";
import { get } from "./record.js";

type Given = Readonly<Record<string, unknown>>;
type Base = string | URL | null | undefined;

interface Host {
  readonly document?: { readonly baseURI?: string };
  readonly location?: { readonly href?: string };
}

/** The base URL of a web page. */
const page = () => (globalThis as Host).document?.baseURI ?? (globalThis as Host).location?.href;

/**
 * The URL that the client's options select; null if the document has no server, or a relative one that cannot be
 * resolved. Throws InvalidRequestError for an unknown server or an invalid variable.
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
  // A document may leave the host open, with a path as the URL.
  return server && (url || base || /^(\w+:|\{)/.test(server.url)) ? fill(server, options as Given, base) : null;
}

/** The URL of a server, with its variables filled in from the options. */
export function fill({ url, variables = {} }: Server, options: Given, base?: Base): URL {
  const text = url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const { default: usual = "", enum: known, form, option = name }: ServerVariable = get(variables, name) ?? {};
    const given = get(options, option);
    const value = String(given ?? usual);
    // Values of the document itself are not checked.
    if (!value || (known ? !known.includes(value) : given && form?.test(value) === false)) {
      const must = known?.join(" or ") ?? "set to text that stays within its part of the URL";
      throw new InvalidRequestError(`the server variable ${name} must be ${must}`);
    }
    return value;
  });
  return toURL(text, base);
}

/** The URL of a server, resolved against the base or the page; throws InvalidRequestError for an invalid one. */
export function toURL(text: string | URL, base?: Base): URL {
  try {
    const url = new URL(text, base ?? page());
    if (!url.username && !url.password) return url;
  } catch {
    // The URL stays out of the error: it may hold a password.
  }
  throw new InvalidRequestError("set serverURL: it must be absolute, without credentials");
}
