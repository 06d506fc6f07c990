import { ERR, OK, type Result } from "../types/fp.js";
import type { Definition, ResponseMode } from "./definition.js";
import type { HttpMeta } from "./errors.js";
import { isConnectionError } from "./failures.js";
import { SchemaError, type Issue } from "./issues.js";
import { matchContentType } from "./matchers.js";
import type { Operation } from "./operation.js";
import { isRecord } from "./record.js";
import { Unreadable, type Reader } from "./responses/reader.js";

/** How answers are checked, and which errors tell of those that fail. */
export interface Checks {
  readonly mode: ResponseMode;
  readonly errors: Definition["errors"];
  readonly report: (issues: readonly Issue[]) => void;
}

/** The result of a call; `raw` is the answer before conversion, for pagination. */
export interface Output {
  readonly result: Result<any, Error>;
  readonly raw?: unknown;
}

/** Makes of an answer the value or the error which it stands for. */
export async function toOutput(
  operation: Operation<any, any, any>,
  exchanged: Omit<HttpMeta, "body">,
  checks: Checks,
): Promise<Output> {
  const { response } = exchanged;
  const strict = checks.mode === "strict";
  const report = checks.mode === "lenient" ? checks.report : () => {};
  const { fallback, validation } = checks.errors;
  const reader = choose(operation, response, checks.mode);
  if (reader === undefined) return { result: ERR(await undeclared()) };
  try {
    const reading = await reader.read({ response, strict, report });
    const { value, issues, raw, body = "" } = reading;
    if (issues.length && strict) {
      return { result: ERR(misfit(new SchemaError(issues), raw, body)) };
    }
    if (issues.length) report(issues);
    if (reader.error === undefined) return { result: OK(value), raw };
    if (!isRecord(value)) return { result: ERR(await undeclared(body)) };
    return { result: ERR(new reader.error(value, { ...exchanged, body })) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { body, cause } = error;
    const failed = response.status >= 400;
    const made = failed ? await undeclared(body) : misfit(cause, body, body);
    return { result: ERR(made) };
  }

  function misfit(cause: unknown, rawValue: unknown, body: string): Error {
    const rawMessage = "Response validation failed";
    const message = `${rawMessage}: ${cause instanceof Error ? cause.message : String(cause)}`;
    const extra = { cause, rawValue, rawMessage };
    return new validation(message, { ...exchanged, body, ...extra });
  }

  async function undeclared(text?: string): Promise<Error> {
    const body = text ?? (await response.text().catch(withoutBody));
    const message =
      response.status >= 400
        ? "API error occurred"
        : "Unexpected Status or Content-Type";
    return new fallback(message, { ...exchanged, body });
  }
}

/** An error status is worth more than the news that its body broke off. */
function withoutBody(error: unknown): string {
  if (isConnectionError(error)) return "";
  throw error;
}

/** The declared reader for status and media type; the closest one where answers are let through. */
function choose(
  { responses, errors = {} }: Operation<any, any, any>,
  response: Response,
  mode: ResponseMode,
): Reader<any> | undefined {
  const status = String(response.status);
  const lenient = mode !== "strict";
  // A success that nobody declared is more likely new than an error.
  const known = lenient && response.ok ? [responses] : [responses, errors];
  for (const key of [status, `${status[0]}XX`, "default"]) {
    for (const declared of known) {
      const reader = declared[key];
      if (reader && fits(reader, response, lenient)) return reader;
    }
  }
  if (!lenient || !response.ok) return undefined;
  return Object.entries(responses).find(
    ([key, reader]) => key.startsWith("2") && fits(reader, response, true),
  )?.[1];
}

function fits(
  { types }: Reader<any>,
  response: Response,
  lenient: boolean,
): boolean {
  return (
    types.length === 0 ||
    types.some((type) => matchContentType(response, type)) ||
    (lenient && !response.headers.has("content-type"))
  );
}
