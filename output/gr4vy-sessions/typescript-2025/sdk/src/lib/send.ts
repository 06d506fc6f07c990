import type { SDKHooks } from "../hooks/hooks.js";
import type { HookContext } from "../hooks/types.js";
import type { Definition } from "./definition.js";
import { envOption } from "./env.js";
import type { HTTPClient } from "./http.js";
import { logMessage } from "./logger.js";
import type { Send } from "./security.js";

interface Sender {
  readonly _http: Pick<HTTPClient, "request">;
  readonly _definition: Pick<Definition, "environment">;
}

/** Calls whose answer may take longer than the timeout, as it is read while it comes. */
export const streaming: WeakSet<HookContext> = /* @__PURE__ */ new WeakSet<HookContext>();

/** Sends a request once, with its hooks, timeout and log; rejects with what went wrong. */
export async function attempt(
  request: Request,
  { _http: http, _definition: { environment } }: Sender,
  hooks: SDKHooks,
  context: HookContext,
  isErrorStatusCode: (statusCode: number) => boolean,
): Promise<Response> {
  const { options, resolvedSecurity } = context;
  const sent = await hooks.beforeRequest(context, timed(request, context));
  const logger = options.debugLogger ?? (envOption(environment, "debug") ? console : undefined);
  const log = async (message: Request | Response) =>
    logger && logMessage(logger, message, resolvedSecurity).catch(() => {});
  const { guards, header } = resolvedSecurity;
  const send = guards.reduce<Send>(
    (next, guard) => (one) => guard(one, next, header),
    (one) => http.request(one),
  );
  let response: Response | null = null;
  let failure: unknown = null;
  await log(sent);
  try {
    response = await send(sent);
  } catch (error) {
    failure = error;
  }
  if (response) {
    await log(response);
    if (!isErrorStatusCode(response.status)) {
      return hooks.afterSuccess(context, response);
    }
  }
  const handled = await hooks.afterError(context, response, failure);
  const answer = handled.response ?? response;
  if (!answer || (handled.error && handled.error !== failure)) {
    throw handled.error ?? failure;
  }
  return answer;
}

/** The request with a signal that aborts it when its time is up. */
function timed(request: Request, context: HookContext): Request {
  const { timeoutMs = 0 } = context;
  if (!(timeoutMs > 0)) return request;
  const controller = new AbortController();
  // Unlike a timer of its own, it does not keep a process alive.
  const timer = AbortSignal.timeout(timeoutMs);
  timer.addEventListener("abort", () => {
    if (!streaming.has(context)) controller.abort(timer.reason);
  });
  return new Request(request, { signal: controller.signal });
}
