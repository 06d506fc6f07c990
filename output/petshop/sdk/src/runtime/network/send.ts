import type { SDKHooks } from "../../hooks/hooks.js";
import type { HookContext } from "../../hooks/types.js";
import { optionOf, type Settings } from "../env.js";
import { logMessage } from "../logger.js";
import type { Send } from "../security.js";
import { deadline } from "./deadline.js";

interface Sender extends Settings {
  readonly _http: { readonly request: Send };
}

/** Sends a request once, with its hooks, timeout and log; rejects with what went wrong. */
export async function attempt(
  request: Request,
  client: Sender,
  hooks: SDKHooks,
  context: HookContext,
  isErrorStatusCode: (statusCode: number) => boolean,
): Promise<Response> {
  const { options, resolvedSecurity, init, timeoutMs } = context;
  // That of the previous attempt.
  context.release?.();
  const { signal, release } = Object.assign(context, deadline(timeoutMs, init?.signal));
  const timed = release ? new Request(request, { signal }) : request;
  const sent = await hooks.beforeRequest(context, timed);
  // Node may collect a Request, and with it its signal, while the body is still being read.
  const made = { ...init, signal: sent === timed ? signal : sent.signal };
  const logger = options.debugLogger ?? (optionOf(client, "debug") ? console : undefined);
  const log = async (message: Request | Response) =>
    logger && logMessage(logger, message, resolvedSecurity).catch(() => {});
  const send = resolvedSecurity.reduce<Send>(
    (next, { guard }) => (guard ? (one) => guard(one, next, resolvedSecurity) : next),
    async (one) => client._http.request(one, made),
  );
  await log(sent);
  let response: Response | null = null;
  let failure: unknown = null;
  try {
    response = await send(sent);
    await log(response);
  } catch (error) {
    // Some fetch functions reject with their own error, whatever the reason of the abort.
    failure = signal?.reason ?? error;
  }
  if (response) {
    if (!isErrorStatusCode(response.status)) {
      return hooks.afterSuccess(context, response);
    }
  }
  const handled = await hooks.afterError(context, response, failure);
  const final = handled.response ?? response;
  if (!final || (handled.error && handled.error !== failure)) {
    throw handled.error ?? failure;
  }
  return final;
}
