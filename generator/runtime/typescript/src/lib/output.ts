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
  /** Told of an answer that is read while it comes. */
  readonly streams?: () => void;
}

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
  operation: Operation<any, any, any>,
  exchanged: Omit<HttpMeta, "body">,
  { mode, errors, report, streams }: Checks,
): Promise<Output> {
  const { response } = exchanged;
  const strict = mode === "strict";
  const tell = (issues: readonly Issue[]) => {
    if (mode === "lenient" && issues.length) report(issues);
  };
  const fail = (error: Error) => ({ result: ERR(error) });
  const undeclared = async (text?: string) => {
    const body = text ?? (await response.text().catch(withoutBody));
    const message =
      response.status >= 400
        ? "API error occurred"
        : "Unexpected Status or Content-Type";
    return fail(new errors.fallback(message, { ...exchanged, body }));
  };
  const misfit = (cause: unknown, rawValue: unknown, body: string) => {
    const rawMessage = "Response validation failed";
    const message = `${rawMessage}: ${cause instanceof Error ? cause.message : String(cause)}`;
    const extra = { cause, rawValue, rawMessage, body };
    return fail(new errors.validation(message, { ...exchanged, ...extra }));
  };

  const { reader, unusual } = choose(operation, response, !strict);
  if (reader === undefined) return await undeclared();
  const odd = unusual ? [{ path: [], message: unusual }] : [];
  if (reader.streams) streams?.();
  try {
    const {
      value,
      issues,
      raw,
      body = "",
    } = await reader.read({
      response,
      strict,
      report: tell,
    });
    if (strict && issues.length) {
      return misfit(new SchemaError(issues), raw, body);
    }
    tell([...odd, ...issues]);
    if (reader.error === undefined) return { result: OK(value), raw };
    if (!isRecord(value)) return await undeclared(body);
    return fail(new reader.error(value, { ...exchanged, body }));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { body, cause } = error;
    if (response.status >= 400) return undeclared(body);
    if (!unusual) return misfit(cause, body, body);
    tell(odd);
    return { result: OK(body) };
  }
}

/** An error status is worth more than the news that its body broke off. */
function withoutBody(error: unknown): string {
  if (isConnectionError(error)) return "";
  throw error;
}

interface Choice {
  readonly reader?: Reader<any> | undefined;
  /** In which way the answer is not a declared one. */
  readonly unusual?: string;
}

/** The declared reader for status and media type; for a success the closest one where answers are let through. */
function choose(
  { responses, errors = {} }: Operation<any, any, any>,
  response: Response,
  lenient: boolean,
): Choice {
  const { status, ok } = response;
  const type = response.headers.get("content-type");
  const fits = ({ types }: Reader<any>) =>
    types.length === 0 ||
    types.some((one) => matchContentType(response, one)) ||
    (lenient && type === null);
  const keys = [String(status), `${String(status)[0]}XX`, "default"];
  // A success that nobody declared is more likely new than an error.
  const known = lenient && ok ? [responses] : [responses, errors];
  const declared = keys.flatMap((key) =>
    known.flatMap((readers) => readers[key] ?? []),
  );
  const reader = declared.find(fits);
  if (reader || !lenient || !ok) return { reader };
  if (declared[0]) {
    return {
      reader: declared[0],
      unusual: `expected another type than ${type}`,
    };
  }
  const others = Object.entries(responses)
    .filter(([key]) => key.startsWith("2"))
    .map(([, one]) => one);
  return {
    reader: others.find(fits) ?? others[0],
    unusual: `expected another status than ${status}`,
  };
}
