import type { HookContext } from "../hooks/types.js";
import { SDKHooks } from "../hooks/hooks.js";
import type { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import {
  HTTPClientError,
  UnexpectedClientError,
} from "../models/errors/httpclienterrors.js";
import { ERR, OK, type Result } from "../types/fp.js";
import type { ClientOptions } from "./client-options.js";
import type { Definition } from "./definition.js";
import { toFailure, type Failure } from "./failures.js";
import type { HTTPClient } from "./http.js";
import { createRequest, type RequestConfig } from "./request.js";
import type { RequestOptions } from "./request-options.js";
import { repeat, type RetryConfig } from "./retries.js";
import { attempt } from "./send.js";
import { serverURL } from "./url.js";

export type { ClientOptions } from "./client-options.js";
export type { Definition } from "./definition.js";
export type { RequestConfig } from "./request.js";

// Not enumerable, so that options which a user copies are those of a new client.
const ready = Symbol();

/** What all calls of one client share: where to, with which options, through which hooks. */
export class Client<Options extends ClientOptions = ClientOptions> {
  readonly _baseURL: URL | null;
  readonly _options: Options & { hooks?: SDKHooks };
  /** @internal */
  readonly _definition: Definition;
  /** @internal */
  readonly _http: Pick<HTTPClient, "request">;
  readonly #hooks: SDKHooks;

  /** Throws InvalidRequestError for a server that there is not. */
  constructor(options: Options, definition: Definition) {
    this._definition = definition;
    this._options = initialised(options);
    this.#hooks = this._options.hooks ?? new SDKHooks();
    // Looked up late, as tests and tracers replace the global function.
    this._http = this._options.httpClient ?? {
      request: (request) => fetch(request),
    };
    this._baseURL = serverURL(definition, this._options);
  }

  _createRequest(
    context: HookContext,
    conf: RequestConfig,
    options?: RequestOptions | undefined,
  ): Result<Request, InvalidRequestError | UnexpectedClientError> {
    try {
      const { url, ...init } = createRequest(
        {
          baseURL: context.baseURL || this._baseURL,
          security: context.resolvedSecurity,
          userAgent: this._options.userAgent ?? this._definition.userAgent,
          ...conf,
        },
        options,
      );
      const input = { url, options: init };
      const changed = this.#hooks.beforeCreateRequest(context, input);
      return OK(new Request(changed.url, changed.options));
    } catch (cause) {
      if (cause instanceof HTTPClientError) return ERR(cause);
      return ERR(new UnexpectedClientError("Cannot create request", { cause }));
    }
  }

  async _do(
    request: Request,
    options: {
      context: HookContext;
      isErrorStatusCode: (statusCode: number) => boolean;
      retryConfig: RetryConfig;
      retryCodes: string[];
    },
  ): Promise<Result<Response, Failure>> {
    const { retryConfig, retryCodes } = options;
    const { signal } = request;
    const again = retryConfig.strategy !== "none";
    const surroundings = {
      ...options,
      http: this._http,
      hooks: this.#hooks,
      prefix: this._definition.environment,
    };
    try {
      const response = await repeat(
        // The original keeps its body for further attempts.
        () => attempt(again ? request.clone() : request, surroundings),
        { config: retryConfig, statusCodes: retryCodes, signal },
      );
      return OK(response);
    } catch (error) {
      return ERR(toFailure(error, signal));
    }
  }
}

/** The options with hooks, which may have changed them; those of another client as they are. */
function initialised<Options extends ClientOptions>(
  options: Options,
): Options & { hooks?: SDKHooks } {
  if (ready in options) return options;
  const hooks =
    options.hooks instanceof SDKHooks ? options.hooks : new SDKHooks();
  const changed = { ...hooks.sdkInit(options), hooks };
  return Object.defineProperty(changed, ready, { value: true });
}
