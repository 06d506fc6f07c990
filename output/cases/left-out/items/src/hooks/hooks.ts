import type { RequestInput } from "../runtime/http.js";
import { UnexpectedClientError } from "../models/errors/httpclienterrors.js";
import { initHooks } from "./registration.js";
import type {
  AfterErrorContext,
  AfterErrorHook,
  AfterSuccessContext,
  AfterSuccessHook,
  BeforeCreateRequestContext,
  BeforeCreateRequestHook,
  BeforeRequestContext,
  BeforeRequestHook,
  Hooks,
  SDKInitHook,
} from "./types.js";

/** The hooks of a client, run in the order of their registration. */
export class SDKHooks implements Hooks {
  readonly #sdkInit: SDKInitHook[] = [];
  readonly #beforeCreateRequest: BeforeCreateRequestHook[] = [];
  readonly #beforeRequest: BeforeRequestHook[] = [];
  readonly #afterSuccess: AfterSuccessHook[] = [];
  readonly #afterError: AfterErrorHook[] = [];

  constructor() {
    initHooks(this);
  }

  registerSDKInitHook(hook: SDKInitHook): void {
    this.#sdkInit.push(hook);
  }

  registerBeforeCreateRequestHook(hook: BeforeCreateRequestHook): void {
    this.#beforeCreateRequest.push(hook);
  }

  registerBeforeRequestHook(hook: BeforeRequestHook): void {
    this.#beforeRequest.push(hook);
  }

  registerAfterSuccessHook(hook: AfterSuccessHook): void {
    this.#afterSuccess.push(hook);
  }

  registerAfterErrorHook(hook: AfterErrorHook): void {
    this.#afterError.push(hook);
  }

  sdkInit<Options>(options: Options): Options {
    return this.#sdkInit.reduce((given, hook) => hook.sdkInit(given) as Options, options);
  }

  beforeCreateRequest(context: BeforeCreateRequestContext, input: RequestInput): RequestInput {
    try {
      return this.#beforeCreateRequest.reduce((given, hook) => hook.beforeCreateRequest(context, given), input);
    } catch (cause) {
      throw new UnexpectedClientError("Create request hook failed to execute", { cause });
    }
  }

  async beforeRequest(context: BeforeRequestContext, request: Request): Promise<Request> {
    let given = request;
    for (const hook of this.#beforeRequest) given = await hook.beforeRequest(context, given);
    return given;
  }

  async afterSuccess(context: AfterSuccessContext, response: Response): Promise<Response> {
    let given = response;
    for (const hook of this.#afterSuccess) given = await hook.afterSuccess(context, given);
    return given;
  }

  async afterError(
    context: AfterErrorContext,
    response: Response | null,
    error: unknown,
  ): Promise<{ response: Response | null; error: unknown }> {
    let given = { response, error };
    for (const hook of this.#afterError) given = await hook.afterError(context, given.response, given.error);
    return given;
  }
}
