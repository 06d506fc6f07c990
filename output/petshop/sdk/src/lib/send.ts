import type { SDKHooks } from "../hooks/hooks.js";
import type { HookContext } from "../hooks/types.js";
import { ERR, OK } from "../types/fp.js";
import { deadline } from "./deadline.js";
import { optionOf, type Settings } from "./env.js";
import { logMessage } from "./logger.js";
import type { Send } from "./security.js";

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
  // That of the attempt before.
  context.release?.();
  const { signal, release } = Object.assign(context, deadline(timeoutMs, init?.signal));
  const timed = release ? new Request(request, { signal: signal ?? null }) : request;
  const sent = await hooks.beforeRequest(context, timed);
  // Node lets go of a Request while its body is still read, and with it of its own signal.
  const made = { ...init, signal: sent === timed ? (signal ?? null) : sent.signal };
  const logger = options.debugLogger ?? (optionOf(client, "debug") ? console : undefined);
  const log = async (message: Request | Response) =>
    logger && logMessage(logger, message, resolvedSecurity).catch(() => {});
  const send = resolvedSecurity.reduce<Send>(
    (next, { guard }) => (guard ? (one) => guard(one, next, resolvedSecurity) : next),
    async (one) => client._http.request(one, made),
  );
  await log(sent);
  // Some a fetch rejects with an error of its own, whatever the reason of the abort.
  const result = await send(sent).then(OK, (error: unknown) => ERR(signal?.reason ?? error));
  const { value: response = null, error: failure = null } = result;
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
