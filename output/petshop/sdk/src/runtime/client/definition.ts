import type { SDKHooks } from "../../hooks/hooks.js";
import type { Checks } from "../checks.js";
import type { HttpMeta } from "../responses/errors.js";
import type { Scheme } from "../security.js";
import type { ClientOptions } from "./client-options.js";

/** The part of the API that its operations share; generated data. */
export interface Definition {
  /** By name, if they have names. */
  readonly servers: Readonly<Record<string, Server>> | readonly Server[];
  readonly security: {
    /** Made by a function of security.ts or schemes.ts. */
    readonly schemes: Readonly<Record<string, Scheme>>;
    readonly required: readonly SecurityRequirement[];
  };
  /** The prefix of environment variables such as GR4VY_BEARER_AUTH. */
  readonly environment: string;
  readonly userAgent: string;
  readonly responses: Checks;
  /** Runs the hooks of a new client; default: they get its options. */
  readonly init?: <Options extends ClientOptions>(hooks: SDKHooks, options: Options, definition: Definition) => Options;
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

/** `option` is the client option that holds the value; default: the variable's name. */
export interface ServerVariable {
  readonly default?: string;
  readonly enum?: readonly string[];
  readonly option?: string;
  /** What a value of the option may be without reaching beyond its place in the URL. */
  readonly form?: RegExp;
}

/** The names of schemes that are required together, each with the scopes that it needs. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
