import type { SecurityRequirement, SecurityScheme } from "./definition.js";
import { toBase64 } from "./base64.js";
import { envOption } from "./env.js";
import { headerValue } from "./parameters.js";
import { clientToken, type SendToken } from "./oauth.js";

/** Credentials in the places where a request carries them. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  /** `name=value` pairs, percent-encoded. */
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  /** Names of headers and query parameters that must not be logged. */
  readonly secrets: readonly string[];
}

/** Where the values of credentials come from. */
export interface Wallet {
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  readonly options: object;
  readonly environment: string | undefined;
  readonly send: SendToken;
}

interface Place {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
}

/**
 * The credentials of the first requirement that can be met, null when none can. Rejects with what
 * a function given as credential throws.
 */
export async function resolveSecurity(
  requirements: readonly SecurityRequirement[],
  wallet: Wallet,
): Promise<Credentials | null> {
  for (const requirement of requirements) {
    const places: Place[] = [];
    for (const [name, scopes] of Object.entries(requirement)) {
      const scheme = wallet.schemes[name];
      const place = scheme && (await resolve(scheme, scopes, wallet));
      if (place) places.push(place);
    }
    if (places.length === Object.keys(requirement).length) {
      return places.length ? credentials(places) : null;
    }
  }
  return null;
}

async function resolve(
  scheme: SecurityScheme,
  scopes: readonly string[],
  wallet: Wallet,
): Promise<Place | undefined> {
  const { option } = scheme;
  const given = (wallet.options as Record<string, unknown>)[option];
  const value: unknown = typeof given === "function" ? await given() : given;
  const read = (name: string) => envOption(wallet.environment, name);
  switch (scheme.type) {
    case "bearer":
      return authorization("Bearer", text(value ?? read(option)));
    case "apiKey": {
      const key = text(value ?? read(option));
      return key ? { in: scheme.in, name: scheme.name, value: key } : undefined;
    }
    case "basic": {
      const { username = read("username"), password = read("password") } =
        Object(value) as Record<string, string | undefined>;
      if (!username && !password) return undefined;
      const pair = new TextEncoder().encode(
        `${username ?? ""}:${password ?? ""}`,
      );
      return authorization("Basic", toBase64(pair));
    }
    case "oauth2ClientCredentials": {
      if (typeof value === "string")
        return authorization("Bearer", text(value));
      const {
        clientID = read("clientID"),
        clientSecret = read("clientSecret"),
        tokenURL = scheme.tokenUrl,
      } = Object(value) as Record<string, string | undefined>;
      if (!clientID || !clientSecret) return undefined;
      const asked = { clientID, clientSecret, tokenURL, scopes };
      const token = await clientToken(asked, wallet.options, wallet.send);
      return authorization("Bearer", token);
    }
  }
}

/** A credential as text, without the line end that one read from a file has. */
function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function authorization(prefix: string, value: string): Place | undefined {
  if (!value) return undefined;
  const prefixed =
    value.slice(0, prefix.length + 1).toLowerCase() ===
    `${prefix.toLowerCase()} `;
  return {
    in: "header",
    name: "authorization",
    value: prefixed ? value : `${prefix} ${value}`,
  };
}

function credentials(places: readonly Place[]): Credentials {
  const headers: Record<string, string> = {};
  const query: string[] = [];
  const cookies: string[] = [];
  for (const place of places) {
    const { name, value } = place;
    if (place.in === "header") headers[name] = headerValue(name, value);
    else {
      const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
      (place.in === "query" ? query : cookies).push(pair);
    }
  }
  return { headers, query, cookies, secrets: places.map(({ name }) => name) };
}
