import type { SDKHooks } from "../hooks/hooks.js";
import type { HookContext } from "../hooks/types.js";
import { envOption } from "./env.js";
import type { HTTPClient } from "./http.js";
import { logExchange } from "./logger.js";

interface Surroundings {
  readonly context: HookContext;
  readonly isErrorStatusCode: (statusCode: number) => boolean;
  readonly http: Pick<HTTPClient, "request">;
  readonly hooks: SDKHooks;
  /** Prefix of environment variables. */
  readonly prefix: string | undefined;
}

const timers = /* @__PURE__ */ new WeakMap<HookContext, () => void>();

/** Lets an answer take longer than the timeout, as it is read while it comes. */
export function stopTimer(context: HookContext): void {
  timers.get(context)?.();
}

/** Sends a request once, with its hooks, timeout and log; rejects with what went wrong. */
export async function attempt(
  request: Request,
  { context, isErrorStatusCode, http, hooks, prefix }: Surroundings,
): Promise<Response> {
  const { options, resolvedSecurity } = context;
  const sent = await hooks.beforeRequest(context, timed(request, context));
  const logger =
    options.debugLogger ?? (envOption(prefix, "debug") ? console : undefined);
  const copy = logger && sent.clone();
  const { headers = {}, secrets = [], guard } = resolvedSecurity ?? {};
  const send = (one: Request) => http.request(one);
  let response: Response;
  try {
    response = await (guard?.(sent, Object.keys(headers), send) ?? send(sent));
  } catch (failure) {
    const handled = await hooks.afterError(context, null, failure);
    if (handled.response === null) throw handled.error ?? failure;
    response = handled.response;
  }
  if (logger && copy) {
    await logExchange(logger, copy, response, secrets).catch(() => {});
  }
  if (!isErrorStatusCode(response.status)) {
    return hooks.afterSuccess(context, response);
  }
  const handled = await hooks.afterError(context, response, null);
  if (handled.error) throw handled.error;
  return handled.response ?? response;
}

/** The request with a signal that aborts it when its time is up. */
function timed(request: Request, context: HookContext): Request {
  const { timeoutMs = 0 } = context;
  if (!(timeoutMs > 0)) return request;
  const controller = new AbortController();
  // Unlike a timer of its own, it does not keep a process alive.
  const timer = AbortSignal.timeout(timeoutMs);
  const stop = () => controller.abort(timer.reason);
  timer.addEventListener("abort", stop);
  timers.set(context, () => timer.removeEventListener("abort", stop));
  return new Request(request, { signal: controller.signal });
}
