import { SDKHooks } from "../../hooks/hooks.js";
import type { HookContext } from "../../hooks/types.js";
import type { InvalidRequestError, UnexpectedClientError } from "../../models/errors/httpclienterrors.js";
import { ERR, OK, type Result } from "../../types/fp.js";
import { createRequest, type RequestConfig } from "../calls/request.js";
import { toFailure, type Failure } from "../network/failures.js";
import { attempt } from "../network/send.js";
import { isWorthRetry, repeat, type RetryConfig } from "../retries.js";
import type { Send } from "../security.js";
import { serverURL } from "../url.js";
import type { ClientOptions } from "./client-options.js";
import type { Definition } from "./definition.js";
import type { RequestOptions } from "./request-options.js";

export type { ClientOptions } from "./client-options.js";
export type { Definition } from "./definition.js";
export type { RequestConfig } from "../calls/request.js";

// Not a property, so that options that a user copies create a new client.
const ready = /* @__PURE__ */ new WeakSet();

/** What all calls of a client share: server, options and hooks. */
export class Client<Options extends ClientOptions = ClientOptions> {
  declare readonly _baseURL: URL | null;
  declare readonly _options: Options & { hooks?: SDKHooks };
  /** @internal */
  declare readonly _definition: Definition;
  /** @internal */
  declare readonly _http: { readonly request: Send };
  readonly #hooks: SDKHooks;

  /** Throws InvalidRequestError for an unknown server. */
  constructor(options: Options, definition: Definition) {
    const { hooks } = options;
    this.#hooks = hooks instanceof SDKHooks ? hooks : new SDKHooks();
    this._options = options;
    // Once for a client, and not again for clients created from its options.
    if (!ready.has(options)) {
      const { init } = definition;
      const made = init ? init(this.#hooks, options, definition) : this.#hooks.sdkInit(options);
      this._options = { ...made, hooks: this.#hooks };
      ready.add(this._options);
    }
    this._definition = definition;
    // Looked up late, as tests and tracers replace the global function.
    this._http = this._options.httpClient ?? {
      request: (request, { signal = request.signal } = {}) => fetch(request, { signal }),
    };
    this._baseURL = serverURL(definition, this._options);
  }

  _createRequest(
    context: HookContext,
    conf: RequestConfig,
    options?: RequestOptions | undefined,
  ): Result<Request, InvalidRequestError | UnexpectedClientError> {
    try {
      const input = createRequest(conf, context, this._definition.userAgent, options);
      const changed = this.#hooks.beforeCreateRequest(context, input);
      context.init = changed.options;
      return OK(new Request(changed.url, changed.options));
    } catch (cause) {
      return ERR(toFailure(cause) as InvalidRequestError);
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
    const { context, isErrorStatusCode, retryConfig, retryCodes } = options;
    const { signal } = request;
    const send = (one: Request) => attempt(one, this, this.#hooks, context, isErrorStatusCode);
    const sent =
      retryConfig.strategy === "backoff"
        ? repeat(
            // The original keeps its body for further attempts.
            () => send(request.clone()),
            retryConfig,
            isWorthRetry(retryConfig, retryCodes),
            signal,
          )
        : send(request);
    return sent.then(OK, (error: unknown) => ERR(toFailure(error, signal)));
  }
}
