import type { SDKHooks } from "../hooks/hooks.js";
import type { HookContext } from "../hooks/types.js";
import { envOption } from "./env.js";
import type { HTTPClient } from "./http.js";
import { logExchange } from "./logger.js";
import { send } from "./redirect.js";

interface Surroundings {
  readonly context: HookContext;
  readonly isErrorStatusCode: (statusCode: number) => boolean;
  readonly http: HTTPClient;
  readonly hooks: SDKHooks;
  /** Prefix of environment variables. */
  readonly prefix: string | undefined;
}

/** Sends a request once, with its hooks, timeout and log; rejects with what went wrong. */
export async function attempt(
  request: Request,
  { context, isErrorStatusCode, http, hooks, prefix }: Surroundings,
): Promise<Response> {
  const { timeoutMs = 0, options, resolvedSecurity } = context;
  const timed =
    timeoutMs > 0
      ? new Request(request, { signal: AbortSignal.timeout(timeoutMs) })
      : request;
  const sent = await hooks.beforeRequest(context, timed);
  const logger =
    options.debugLogger ?? (envOption(prefix, "debug") ? console : undefined);
  const copy = logger && sent.clone();
  const { headers = {}, secrets = [] } = resolvedSecurity ?? {};
  let response: Response;
  try {
    response = await send(sent, Object.keys(headers), (req) =>
      http.request(req),
    );
  } catch (failure) {
    const handled = await hooks.afterError(context, null, failure);
    if (handled.response === null) throw handled.error ?? failure;
    response = handled.response;
  }
  if (copy) await logExchange(logger, copy, response, secrets).catch(() => {});
  if (!isErrorStatusCode(response.status)) {
    return hooks.afterSuccess(context, response);
  }
  const handled = await hooks.afterError(context, response, null);
  if (handled.error) throw handled.error;
  return handled.response ?? response;
}
