import type { Checks } from "./checks.js";
import type { HttpMeta } from "./errors.js";
import type { Scheme } from "./security.js";

/** The API as far as all of its operations share it; generated data. */
export interface Definition {
  /** By name where they have names. */
  readonly servers: Readonly<Record<string, Server>> | readonly Server[];
  readonly security: {
    /** Made by a function of security.ts or schemes.ts. */
    readonly schemes: Readonly<Record<string, Scheme>>;
    readonly required: readonly SecurityRequirement[];
  };
  /** Prefix of environment variables such as GR4VY_BEARER_AUTH. */
  readonly environment: string;
  readonly userAgent: string;
  readonly responses: Checks;
  readonly errors: {
    readonly fallback: new (message: string, httpMeta: HttpMeta) => Error;
    readonly validation: new (
      message: string,
      extra: HttpMeta & {
        cause: unknown;
        rawValue: unknown;
        rawMessage: unknown;
      },
    ) => Error;
  };
}

export interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
}

/** `option` is the client option that carries the value, default: the variable's name. */
export interface ServerVariable {
  readonly default?: string;
  readonly enum?: readonly string[];
  readonly option?: string;
  /** What a value of the option may be, so that it stays in its place in the URL. */
  readonly form?: RegExp;
}

/** Names of schemes which together suffice, with the scopes they need. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
