import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, accepting } from "../runtime/responses/accept.js";
import { stream } from "../runtime/responses/stream.js";

export function getPicture(
  client: CaseClientCore,
  options?: RequestOptions & AcceptOptions<"image/png" | "image/jpeg">,
): APIPromise<Result<ReadableStream<Uint8Array>, ClientErrors>> {
  return call(client, accepting(operation, options?.accept), undefined, options);
}

const operation: Operation<undefined, { "200": ReadableStream<Uint8Array> }> = {
  id: "getPicture",
  method: "GET",
  path: "/picture",
  responses: { 200: stream("image/png, image/jpeg") },
};
