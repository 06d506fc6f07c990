import { toBase64 } from "../bytes.js";
import { envOption, type Settings } from "../env.js";
import { deadline } from "../network/deadline.js";
import { guarded } from "../network/redirect.js";
import { authorization, type Guard, type Scheme } from "../security.js";
import { toURL } from "../url.js";
import { clientToken, forgetTokens } from "./oauth.js";

type Texts = Record<string, string | undefined>;

const variable = ({ _definition }: Settings, option: string) => envOption(_definition.environment, option);

/** A name and a password: `{ username, password }`. */
export function basic(option: string): Scheme {
  return {
    option,
    place(given, _scopes, { client }) {
      const { username = variable(client, "username"), password = variable(client, "password") } = Object(
        given,
      ) as Texts;
      if (!username && !password) return undefined;
      const pair = `${username ?? ""}:${password ?? ""}`;
      const value = toBase64(new TextEncoder().encode(pair));
      return authorization("Basic", value);
    },
  };
}

/** Credentials of an HTTP scheme of another name, such as `DPoP`, in the header Authorization. */
export function http(option: string, name: string): Scheme {
  return { option, place: (given) => authorization(name, given) };
}

/** A key in a header, query parameter or cookie. */
export function apiKey(option: string, at: "header" | "query" | "cookie", name: string): Scheme {
  return {
    option,
    place(given) {
      const secret = typeof given === "string" ? given.trim() : "";
      if (!secret) return undefined;
      // `fetch` sends headers along to another origin, but not what is in the URL.
      if (at === "header") return { secret, headers: { [name]: secret }, guard: guarded };
      const pair = [name, secret].map(encodeURIComponent).join("=");
      return at === "query" ? { secret, query: pair } : { secret, cookie: pair, guard: guarded };
    },
  };
}

/** A token fetched with `{ clientID, clientSecret, tokenURL? }`, or the token itself. */
export function oauth2ClientCredentials(option: string, tokenUrl: string): Scheme {
  return {
    option,
    async place(given, scopes, { client, baseURL, timeoutMs, signal }) {
      if (typeof given === "string") return authorization("Bearer", given);
      const {
        clientID = variable(client, "clientID"),
        clientSecret = variable(client, "clientSecret"),
        tokenURL = tokenUrl,
      } = Object(given) as Texts;
      if (!clientID || !clientSecret) return undefined;
      const limit = deadline(timeoutMs, signal);
      const asked = { clientID, clientSecret, tokenURL, scopes };
      const token = await clientToken(asked, client._options, (url, body) => {
        // A redirect could send the client's secret elsewhere.
        const init: RequestInit = { method: "POST", redirect: "error", body };
        const headers = { accept: "application/json" };
        const request = new Request(toURL(url, baseURL), { ...init, headers, signal: limit.signal });
        return client._http.request(request);
      }).finally(() => limit.release?.());
      const place = authorization("Bearer", token);
      return place && { ...place, guard: forgetting(client._options) };
    },
  };
}

/** Drops the tokens when the server rejects one. */
const forgetting =
  (owner: object): Guard =>
  async (request, send) => {
    const response = await send(request);
    if (response.status === 401) forgetTokens(owner);
    return response;
  };
