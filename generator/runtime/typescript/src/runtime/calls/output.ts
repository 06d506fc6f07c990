import type { HookContext } from "../../hooks/types.js";
import type { APICall } from "../../types/async.js";
import { ERR, OK, type Result } from "../../types/fp.js";
import type { Client } from "../client/client.js";
import type { Reading, Reply } from "../responses/reader.js";
import type { AnyOperation } from "./operation.js";

/** The result of a call; `raw` is the body before conversion, for pagination. */
export interface Output {
  readonly result: Result<any, Error>;
  readonly raw?: unknown;
}

/** Turns a response into its value or its error, as strictly as the client checks. */
export async function toOutput(
  { _definition, _options }: Client<any>,
  operation: AnyOperation,
  context: HookContext,
  call: APICall & { status: "complete" },
): Promise<Output> {
  const { response } = call;
  const { fallback, validation } = _definition.errors;
  const checks = _options.responses ?? _definition.responses;
  const tell: Reply["tell"] = (issues) => _options.onResponseIssue?.(operation.id, issues);
  const reader = checks.reader(operation, response);
  context.streams = reader?.streams;
  const reading: Partial<Reading<any>> = reader
    ? await reader.read({ ...call, checks, tell, options: _options, signal: context.signal })
    : // An error status matters more than an incomplete body.
      { body: await response.text().catch(() => "") };
  const { value, issues, raw, body = "", broken } = reading;
  const meta = { ...call, body };
  const cause = broken ?? (issues && checks.judge(issues, tell));
  let error: Error | undefined;
  if (!reader || (reader.error && broken)) {
    const message = response.status >= 400 ? "API error occurred" : "Unexpected Status or Content-Type";
    error = new fallback(message, meta);
  } else if (cause) {
    const rawMessage = "Response validation failed";
    error = new validation(`${rawMessage}: ${cause.message}`, { ...meta, cause, rawValue: raw, rawMessage });
  } else if (reader.error) {
    error = new reader.error(value, meta);
  }
  return { result: error ? ERR(error) : OK(value), raw };
}
