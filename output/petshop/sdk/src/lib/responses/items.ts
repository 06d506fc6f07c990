import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { Outcome } from "../walk.js";
import { SchemaError } from "../issues.js";
import type { Reply } from "./reader.js";

/** A value from the middle of a stream; throws SDKValidationError where one that does not fit is refused. */
export function item<T>({ value, issues }: Outcome, raw: unknown, { strict, report }: Reply): T {
  if (issues.length === 0) return value as T;
  if (!strict) {
    report(issues);
    return value as T;
  }
  const cause = new SchemaError(issues);
  throw new SDKValidationError("Response validation failed", cause, raw);
}

/** The body of an answer, empty where there is none. */
export function bodyOf(response: Response): ReadableStream<Uint8Array> {
  return response.body ?? new Blob([]).stream();
}
