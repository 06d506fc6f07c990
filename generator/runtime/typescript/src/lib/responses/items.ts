import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { Outcome } from "../walk.js";
import type { Reply } from "./reader.js";

/** A value from the middle of a stream; throws SDKValidationError where one that does not fit is refused. */
export function item<T>({ value, issues }: Outcome, raw: unknown, { checks, tell }: Reply): T {
  const cause = issues && checks.judge(issues, tell);
  if (!cause) return value as T;
  throw new SDKValidationError("Response validation failed", cause, raw);
}

/** The body of an answer, empty where there is none. */
export function bodyOf(response: Response): ReadableStream<Uint8Array> {
  return response.body ?? new Blob([]).stream();
}
