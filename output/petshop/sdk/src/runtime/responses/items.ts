import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import { isReadableStream } from "../../types/streams.js";
import type { Outcome } from "../schema/walk.js";
import type { Reply } from "./reader.js";

/** One value of a stream; throws SDKValidationError if it does not match and the checks are strict. */
export function item<T>({ value, issues, broken }: Outcome, raw: unknown, { checks, tell }: Reply): T {
  const cause = broken ?? (issues && checks.judge(issues, tell));
  if (!cause) return value as T;
  throw new SDKValidationError("Response validation failed", cause, raw);
}

/** The body of a response as a web stream, even where the platform has other streams or none. */
export function bodyOf(response: Response): ReadableStream<Uint8Array> {
  const body: unknown = response.body;
  if (isReadableStream(body)) return body;
  const chunks = ((body ?? whole(response)) as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

/** All bytes of a response at once. */
async function* whole(response: Response): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await response.arrayBuffer());
}
