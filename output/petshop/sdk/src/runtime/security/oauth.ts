import { ConnectionError } from "../../models/errors/httpclienterrors.js";

/** Sends the request for a token; relative URLs are resolved by the sender. */
export type SendToken = (url: string, body: URLSearchParams) => Promise<Response>;

interface Asked {
  readonly clientID: string;
  readonly clientSecret: string;
  readonly tokenURL: string;
  readonly scopes: readonly string[];
}

interface Token {
  readonly value: string;
  /** In milliseconds of the epoch. */
  readonly until: number;
}

const tokens = /* @__PURE__ */ new WeakMap<object, Map<string, Promise<Token>>>();
// Renewed a little early, so that a token does not expire in transit.
const MARGIN = 60_000;

/** A token of the OAuth 2 client credentials flow, kept per `owner` until it expires. */
export async function clientToken(asked: Asked, owner: object, send: SendToken): Promise<string> {
  const kept = tokens.get(owner) ?? new Map<string, Promise<Token>>();
  tokens.set(owner, kept);
  const key = JSON.stringify(asked);
  const known = await kept.get(key)?.catch(() => undefined);
  if (known && known.until > Date.now()) return known.value;
  const fresh = fetchToken(asked, send);
  kept.set(key, fresh);
  return (await fresh).value;
}

/** Drops the tokens of `owner`, because one was refused. */
export function forgetTokens(owner: object): void {
  tokens.delete(owner);
}

async function fetchToken(asked: Asked, send: SendToken): Promise<Token> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: asked.clientID,
    client_secret: asked.clientSecret,
  });
  if (asked.scopes.length) body.set("scope", asked.scopes.join(" "));
  const response = await send(asked.tokenURL, body);
  // The body of the response stays out of the error: some servers echo the request.
  if (!response.ok) {
    throw new ConnectionError(`the token endpoint responded with status ${response.status}`);
  }
  const { access_token, expires_in } = (await response.json()) as {
    access_token?: unknown;
    expires_in?: unknown;
  };
  if (typeof access_token !== "string") {
    throw new ConnectionError("the token endpoint returned no access_token");
  }
  const lasts = expires_in === undefined ? Infinity : Number(expires_in) * 1000;
  return { value: access_token, until: Date.now() + lasts - MARGIN };
}
