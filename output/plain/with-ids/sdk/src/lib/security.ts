import type { SecurityRequirement } from "./definition.js";
import { headerValue } from "./parameters.js";

/** Credentials in the places where a request carries them. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  /** `name=value` pairs, percent-encoded. */
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  /** Names of headers and query parameters that must not be logged. */
  readonly secrets: readonly string[];
  /** Sends a request in place of the client, where `fetch` would not guard the credentials. */
  readonly guard?: Guard | undefined;
}

type Send = (request: Request) => Promise<Response>;
export type Guard = (
  request: Request,
  secrets: readonly string[],
  send: Send,
) => Promise<Response>;

/** Where the values of credentials come from. */
export interface Wallet {
  readonly options: object;
  /** Reads an environment variable by the name of an option. */
  readonly read: (option: string) => string | undefined;
  readonly baseURL: URL | null;
  readonly send: Send;
  readonly timeoutMs: number | undefined;
}

/** One credential, and where it goes. */
export interface Place {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
  readonly guard?: Guard;
}

/** A way to prove who calls; `option` is the client option that carries the credential. */
export interface Scheme {
  readonly option: string;
  /** Whether requirements name the scopes to ask for. */
  readonly scoped?: boolean;
  /** `given` is the option's value, or what the function given as option returns. */
  readonly place: (
    given: unknown,
    wallet: Wallet,
    scopes: readonly string[],
  ) => Place | undefined | Promise<Place | undefined>;
  /** Told that the server refused the credential. */
  readonly refused?: (options: object) => void;
}

/** A token in the header Authorization. */
export function bearer(option: string): Scheme {
  return {
    option,
    place: (given, { read }) =>
      authorization("Bearer", text(given ?? read(option))),
  };
}

/** A credential as text, without the line end that one read from a file has. */
export function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** The header Authorization, `undefined` without a value. */
export function authorization(
  prefix: string,
  value: string,
): Place | undefined {
  if (!value) return undefined;
  const prefixed = value.toLowerCase().startsWith(`${prefix} `.toLowerCase());
  return {
    in: "header",
    name: "authorization",
    value: prefixed ? value : `${prefix} ${value}`,
  };
}

/**
 * The credentials of the first requirement that can be met, null when none can. Rejects with what
 * a function given as credential throws.
 */
export async function resolveSecurity(
  requirements: readonly SecurityRequirement[],
  schemes: Readonly<Record<string, Scheme>>,
  wallet: Wallet,
): Promise<Credentials | null> {
  for (const requirement of requirements) {
    const places: Place[] = [];
    const needed = Object.entries(requirement);
    for (const [name, scopes] of needed) {
      const scheme = schemes[name];
      if (scheme === undefined) break;
      const option = (wallet.options as Record<string, unknown>)[scheme.option];
      const given: unknown =
        typeof option === "function" ? await option() : option;
      const place = await scheme.place(given, wallet, scopes);
      if (place) places.push(place);
    }
    if (places.length === needed.length) {
      return places.length ? credentials(places) : null;
    }
  }
  return null;
}

function credentials(places: readonly Place[]): Credentials {
  const headers: Record<string, string> = {};
  const pairs = (where: Place["in"]) =>
    places
      .filter((place) => place.in === where)
      .map(
        ({ name, value }) =>
          `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
      );
  for (const { in: where, name, value } of places) {
    if (where === "header") headers[name] = headerValue(name, value);
  }
  return {
    headers,
    query: pairs("query"),
    cookies: pairs("cookie"),
    secrets: places.map(({ name }) => name),
    guard: places.find(({ guard }) => guard)?.guard,
  };
}
