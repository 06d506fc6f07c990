import { toBase64 } from "./base64.js";
import { clientToken, forgetTokens } from "./oauth.js";
import { guarded } from "./redirect.js";
import { authorization, text, type Place, type Scheme } from "./security.js";
import { toURL } from "./url.js";

type Texts = Record<string, string | undefined>;

/** A name and a password: `{ username, password }`. */
export function basic(option: string): Scheme {
  return {
    option,
    place(given, { read }) {
      const { username = read("username"), password = read("password") } =
        Object(given) as Texts;
      if (!username && !password) return undefined;
      const pair = `${username ?? ""}:${password ?? ""}`;
      const value = toBase64(new TextEncoder().encode(pair));
      return authorization("Basic", value);
    },
  };
}

/** A key in a header, query parameter or cookie. */
export function apiKey(option: string, at: Place["in"], name: string): Scheme {
  return {
    option,
    place(given, { read }) {
      const value = text(given ?? read(option));
      // `fetch` takes headers along to another origin, but not what is in the URL.
      const guard = at === "query" ? {} : { guard: guarded };
      return value ? { in: at, name, value, ...guard } : undefined;
    },
  };
}

/** A token got with `{ clientID, clientSecret, tokenURL? }`, or the token itself. */
export function oauth2ClientCredentials(
  option: string,
  tokenUrl: string,
): Scheme {
  return {
    option,
    scoped: true,
    refused: forgetTokens,
    async place(given, { read, options, baseURL, send, timeoutMs }, scopes) {
      if (typeof given === "string")
        return authorization("Bearer", text(given));
      const {
        clientID = read("clientID"),
        clientSecret = read("clientSecret"),
        tokenURL = tokenUrl,
      } = Object(given) as Texts;
      if (!clientID || !clientSecret) return undefined;
      const asked = { clientID, clientSecret, tokenURL, scopes };
      const token = await clientToken(asked, options, (url, body) => {
        // A redirect could take the client's secret elsewhere.
        const init: RequestInit = { method: "POST", redirect: "error", body };
        if (timeoutMs) init.signal = AbortSignal.timeout(timeoutMs);
        const headers = { accept: "application/json" };
        return send(new Request(toURL(url, baseURL), { ...init, headers }));
      });
      return authorization("Bearer", token);
    },
  };
}
