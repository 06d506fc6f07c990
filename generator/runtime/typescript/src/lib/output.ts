import type { HookContext } from "../hooks/types.js";
import type { APICall } from "../types/async.js";
import { ERR, OK, type Result } from "../types/fp.js";
import type { Client } from "./client.js";
import type { ResponseMode } from "./definition.js";
import { SchemaError, type Issue } from "./issues.js";
import { matchContentType, matchStatusCode } from "./matchers.js";
import type { Operation } from "./operation.js";
import { isRecord } from "./record.js";
import type { Reader } from "./responses/reader.js";
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
  operation: Operation<any, any, any>,
  context: HookContext,
  call: APICall & { status: "complete" },
): Promise<Output> {
  const { response } = call;
  const mode: ResponseMode = _options.responses ?? _definition.responses;
  const strict = mode === "strict";
  const report = (issues: readonly Issue[]) => {
    if (mode === "lenient" && issues.length)
      _options.onResponseIssue?.(operation.id, issues);
  };
  const { fallback, validation } = _definition.errors;
  const undeclared = (body: string) => {
    const message =
      response.status >= 400
        ? "API error occurred"
        : "Unexpected Status or Content-Type";
    return { result: ERR(new fallback(message, { ...call, body })) };
  };

  const { reader, unusual } = choose(operation, response, strict);
  // An error status is worth more than the news that its body broke off.
  if (!reader) return undeclared(await response.text().catch(() => ""));
  if (reader.streams) streaming.add(context);
  const {
    value,
    issues,
    raw,
    body = "",
    broken,
  } = await reader.read({
    response,
    strict,
    report,
  });
  const cause =
    broken && !unusual.length && !reader.error
      ? broken
      : strict && issues.length && new SchemaError(issues);
  if (cause) {
    const rawMessage = "Response validation failed";
    const extra = { ...call, body, cause, rawValue: raw, rawMessage };
    const message = `${rawMessage}: ${cause.message}`;
    return { result: ERR(new validation(message, extra)) };
  }
  report([...unusual, ...issues]);
  if (!reader.error) return { result: OK(value), raw };
  return isRecord(value)
    ? { result: ERR(new reader.error(value, { ...call, body })) }
    : undeclared(body);
}

interface Choice {
  readonly reader: Reader<any> | undefined;
  /** In which way the answer is not a declared one. */
  readonly unusual: readonly Issue[];
}

/** The declared reader for status and media type; for a success the closest one where answers are let through. */
function choose(
  { responses, errors }: Operation<any, any, any>,
  response: Response,
  strict: boolean,
): Choice {
  const type = response.headers.get("content-type");
  // A success that nobody declared is more likely new than an error.
  const loose = !strict && response.ok;
  const known = loose ? responses : { ...responses, ...errors };
  const fits = ({ types }: Reader<any>) =>
    types.length === 0 ||
    types.some((one) => matchContentType(response, one)) ||
    (!strict && type === null);
  const declared = Object.entries(known)
    .filter(([key]) => matchStatusCode(response, key))
    // Codes come before ranges and the default.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, reader]) => reader);
  const reader = declared.find(fits);
  if (reader || !loose) return { reader, unusual: [] };
  const message = `unexpected status or type: ${response.status} ${type}`;
  return {
    reader: declared[0] ?? Object.values(responses)[0],
    unusual: [{ path: [], message }],
  };
}
