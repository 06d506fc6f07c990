import type { Definition, SecurityRequirement } from "./client/definition.js";
import { optionOf, type Settings } from "./env.js";

/** Sends a request; `init` is what it was made from, if known. */
export type Send = (request: Request, init?: RequestInit) => Promise<Response>;

/** Sends a request whose credentials need more care than `fetch` takes. */
export type Guard = (request: Request, send: Send, credentials: readonly Place[]) => Promise<Response>;

/** The call that credentials are for. */
export interface Occasion {
  readonly client: Settings & {
    readonly _definition: Pick<Definition, "security">;
    readonly _http: { readonly request: Send };
  };
  readonly baseURL: URL | null;
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | null | undefined;
}

/** A credential and its place in the request. */
export interface Place {
  /** Texts that are redacted in logs. */
  readonly secret: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `name=value`, percent-encoded, as is `cookie`. */
  readonly query?: string;
  readonly cookie?: string;
  readonly guard?: Guard;
}

/** A security scheme; `option` is the client option that holds the credential. */
export interface Scheme {
  readonly option: string;
  /** `given` is the value of the option or of its environment variable, or what an option that is a function returns. */
  readonly place: (
    given: unknown,
    scopes: readonly string[],
    occasion: Occasion,
  ) => Place | undefined | Promise<Place | undefined>;
}

/** A token in the header Authorization. */
export function bearer(option: string): Scheme {
  return { option, place: (given) => authorization("Bearer", given) };
}

/** The header Authorization, `undefined` without a credential. */
export function authorization(prefix: string, credential: unknown): Place | undefined {
  // A token read from a file may end with a line break.
  const value = typeof credential === "string" ? credential.trim() : "";
  if (!value) return undefined;
  const prefixed = value.toLowerCase().startsWith(`${prefix} `.toLowerCase());
  const secret = prefixed ? value : `${prefix} ${value}`;
  return { secret, headers: { authorization: secret } };
}

/**
 * The credentials of the first requirement that can be met, none if none can; an empty requirement makes the others
 * optional. Rejects with the error of a function that was passed as a credential.
 */
export async function resolveSecurity(
  requirements: readonly SecurityRequirement[],
  occasion: Occasion,
): Promise<readonly Place[]> {
  const { client } = occasion;
  for (const requirement of requirements) {
    const places: (Place | undefined)[] = [];
    for (const [key, scopes] of Object.entries(requirement)) {
      const scheme = client._definition.security.schemes[key];
      const option = scheme && optionOf(client, scheme.option);
      const given: unknown = typeof option === "function" ? await option() : option;
      places.push(await scheme?.place(given, scopes, occasion));
    }
    if (places.length && places.every((place) => place !== undefined)) return places;
  }
  return [];
}
