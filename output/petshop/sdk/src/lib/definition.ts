import type { HttpMeta } from "./errors.js";
import type { Scheme } from "./security.js";

/** The API as far as all of its operations share it; generated data. */
export interface Definition {
  readonly servers: readonly Server[];
  readonly security: {
    /** Made by a function of security.ts or schemes.ts. */
    readonly schemes: Readonly<Record<string, Scheme>>;
    readonly required: readonly SecurityRequirement[];
  };
  /** Prefix of environment variables such as GR4VY_BEARER_AUTH. */
  readonly environment: string;
  readonly userAgent: string;
  readonly responses: ResponseMode;
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

/** Whether answers that do not fit are refused, reported, or taken as they come. */
export type ResponseMode = "strict" | "lenient" | "off";

export interface Server {
  readonly id?: string;
  readonly url: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
}

/** `option` is the client option that carries the value, default: the variable's name. */
export interface ServerVariable {
  readonly default?: string;
  readonly enum?: readonly string[];
  readonly option?: string;
}

/** Names of schemes which together suffice, with the scopes they need. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
