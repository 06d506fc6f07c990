import type { Awaitable, RequestInput } from "../lib/http.js";
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

  beforeRequest(
    context: BeforeRequestContext,
    request: Request,
  ): Promise<Request> {
    return through(this.beforeRequestHooks, request, (hook, given) =>
      hook.beforeRequest(context, given),
    );
  }

  afterSuccess(
    context: AfterSuccessContext,
    response: Response,
  ): Promise<Response> {
    return through(this.afterSuccessHooks, response, (hook, given) =>
      hook.afterSuccess(context, given),
    );
  }

  afterError(
    context: AfterErrorContext,
    response: Response | null,
    error: unknown,
  ): Promise<{ response: Response | null; error: unknown }> {
    const outcome = { response, error };
    return through(this.afterErrorHooks, outcome, (hook, given) =>
      hook.afterError(context, given.response, given.error),
    );
  }
}

/** What the last hook makes of what the others have made. */
async function through<Hook, Value>(
  hooks: readonly Hook[],
  value: Value,
  run: (hook: Hook, given: Value) => Awaitable<Value>,
): Promise<Value> {
  let given = value;
  for (const hook of hooks) given = await run(hook, given);
  return given;
}
