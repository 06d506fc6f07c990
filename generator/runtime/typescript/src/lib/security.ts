import type { Definition, SecurityRequirement } from "./definition.js";
import { optionOf, type Settings } from "./env.js";

/** A name and its value, neither encoded. */
export type Pair = readonly [name: string, value: string];

/** Credentials by the places where a request carries them. */
export interface Credentials {
  readonly header: Pair[];
  readonly query: Pair[];
  readonly cookie: Pair[];
  readonly guards: Guard[];
}

export type Send = (request: Request) => Promise<Response>;

/** Sends a request where its credentials need more care than `fetch` takes; `secrets` are its headers. */
export type Guard = (request: Request, send: Send, secrets: readonly Pair[]) => Promise<Response>;

/** The call that credentials are for. */
export interface Occasion {
  readonly client: Settings & {
    readonly _definition: Pick<Definition, "security">;
    readonly _http: { readonly request: Send };
  };
  readonly baseURL: URL | null;
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
  /** `given` is the value of the option, of its variable, or what a function as option returns. */
  readonly place: (
    given: unknown,
    scopes: readonly string[],
    occasion: Occasion,
  ) => Place | undefined | Promise<Place | undefined>;
}

/** A token in the header Authorization. */
export function bearer(option: string): Scheme {
  return {
    option,
    place: (given) => authorization("Bearer", text(given)),
  };
}

/** A credential as text, without the line end that one read from a file has. */
export function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

/** The header Authorization, `undefined` without a value. */
export function authorization(prefix: string, value: string): Place | undefined {
  if (!value) return undefined;
  const prefixed = new RegExp(`^${prefix} `, "i").test(value);
  return {
    in: "header",
    name: "authorization",
    value: prefixed ? value : `${prefix} ${value}`,
  };
}

/**
 * The credentials of the first requirement that can be met, none when none can. Rejects with what
 * a function given as credential throws.
 */
export async function resolveSecurity(
  requirements: readonly SecurityRequirement[],
  occasion: Occasion,
): Promise<Credentials> {
  for (const requirement of requirements) {
    const found = none();
    let met = true;
    for (const [key, scopes] of Object.entries(requirement)) {
      const scheme = occasion.client._definition.security.schemes[key];
      const given = scheme && optionOf(occasion.client, scheme.option);
      const place = await scheme?.place(typeof given === "function" ? await given() : given, scopes, occasion);
      if (place) found[place.in].push([place.name, place.value]);
      else met = false;
      if (place?.guard) found.guards.push(place.guard);
    }
    if (met) return found;
  }
  return none();
}

const none = (): Credentials => ({
  header: [],
  query: [],
  cookie: [],
  guards: [],
});
