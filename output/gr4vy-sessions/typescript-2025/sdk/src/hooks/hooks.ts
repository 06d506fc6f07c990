import type { RequestInput } from "../lib/http.js";
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
  sdkInitHooks: SDKInitHook[] = [];
  beforeCreateRequestHooks: BeforeCreateRequestHook[] = [];
  beforeRequestHooks: BeforeRequestHook[] = [];
  afterSuccessHooks: AfterSuccessHook[] = [];
  afterErrorHooks: AfterErrorHook[] = [];

  constructor() {
    initHooks(this);
  }

  registerSDKInitHook(hook: SDKInitHook): void {
    this.sdkInitHooks.push(hook);
  }

  registerBeforeCreateRequestHook(hook: BeforeCreateRequestHook): void {
    this.beforeCreateRequestHooks.push(hook);
  }

  registerBeforeRequestHook(hook: BeforeRequestHook): void {
    this.beforeRequestHooks.push(hook);
  }

  registerAfterSuccessHook(hook: AfterSuccessHook): void {
    this.afterSuccessHooks.push(hook);
  }

  registerAfterErrorHook(hook: AfterErrorHook): void {
    this.afterErrorHooks.push(hook);
  }

  sdkInit<Options>(options: Options): Options {
    return this.sdkInitHooks.reduce(
      (given, hook) => hook.sdkInit(given) as Options,
      options,
    );
  }

  beforeCreateRequest(
    context: BeforeCreateRequestContext,
    input: RequestInput,
  ): RequestInput {
    return this.beforeCreateRequestHooks.reduce(
      (given, hook) => hook.beforeCreateRequest(context, given),
      input,
    );
  }

  async beforeRequest(
    context: BeforeRequestContext,
    request: Request,
  ): Promise<Request> {
    let req = request;
    for (const hook of this.beforeRequestHooks) {
      req = await hook.beforeRequest(context, req);
    }
    return req;
  }

  async afterSuccess(
    context: AfterSuccessContext,
    response: Response,
  ): Promise<Response> {
    let res = response;
    for (const hook of this.afterSuccessHooks) {
      res = await hook.afterSuccess(context, res);
    }
    return res;
  }

  async afterError(
    context: AfterErrorContext,
    response: Response | null,
    error: unknown,
  ): Promise<{ response: Response | null; error: unknown }> {
    let outcome = { response, error };
    for (const hook of this.afterErrorHooks) {
      outcome = await hook.afterError(context, outcome.response, outcome.error);
    }
    return outcome;
  }
}
