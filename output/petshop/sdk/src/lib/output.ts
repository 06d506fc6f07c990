import type { HookContext } from "../hooks/types.js";
import type { APICall } from "../types/async.js";
import { ERR, OK, type Result } from "../types/fp.js";
import type { Client } from "./client.js";
import type { ResponseMode } from "./definition.js";
import { SchemaError, type Issue } from "./issues.js";
import { matchContentType, matchStatusCode } from "./matchers.js";
import type { Operation } from "./operation.js";
import { isRecord } from "./record.js";
import { streaming } from "./send.js";

/** The result of a call; `raw` is the answer before conversion, for pagination. */
export interface Output {
  readonly result: Result<any, Error>;
  readonly raw?: unknown;
}

/**
 * Makes of an answer the value or the error which it stands for. Unless checks are strict, a
 * success is a value whatever it looks like; only JSON that breaks off is none.
 */
export async function toOutput(
  { _definition, _options }: Client<any>,
  { id, responses, errors }: Operation<any, any, any>,
  context: HookContext,
  call: APICall & { status: "complete" },
): Promise<Output> {
  const { response } = call;
  const { status, headers } = response;
  const { fallback, validation } = _definition.errors;
  const mode: ResponseMode = _options.responses ?? _definition.responses;
  const strict = mode === "strict";
  const report = (issues: readonly Issue[]) => {
    if (mode === "lenient" && issues.length) _options.onResponseIssue?.(id, issues);
  };
  const undeclared = (body: string) => {
    const message = status >= 400 ? "API error occurred" : "Unexpected Status or Content-Type";
    return { result: ERR(new fallback(message, { ...call, body })) };
  };

  // A success that nobody declared is more likely new than an error, and the closest reader is used.
  const loose = !strict && response.ok;
  const type = headers.get("content-type");
  const declared = Object.entries(loose ? responses : { ...responses, ...errors })
    .filter(([key]) => matchStatusCode(response, key))
    // Codes come before ranges and the default.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  const fitting = declared.find(
    ({ types }) => !types.length || types.some((one) => matchContentType(response, one)) || (!strict && type === null),
  );
  const closest = loose ? (declared[0] ?? Object.values(responses)[0]) : undefined;
  const reader = fitting ?? closest;
  // An error status is worth more than the news that its body broke off.
  if (!reader) return undeclared(await response.text().catch(() => ""));
  if (reader.streams) streaming.add(context);
  const { value, issues, raw, body, broken } = await reader.read({
    response,
    strict,
    report,
  });
  const meta = { ...call, body: body ?? "" };
  const cause = broken && fitting && !reader.error ? broken : strict && issues.length && new SchemaError(issues);
  if (cause) {
    const rawMessage = "Response validation failed";
    const extra = { ...meta, cause, rawValue: raw, rawMessage };
    const message = `${rawMessage}: ${cause.message}`;
    return { result: ERR(new validation(message, extra)) };
  }
  const message = `unexpected status or type: ${status} ${type}`;
  report(fitting ? issues : [{ path: [], message }, ...issues]);
  if (!reader.error) return { result: OK(value), raw };
  return isRecord(value) ? { result: ERR(new reader.error(value, meta)) } : undeclared(meta.body);
}
