import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type AcceptOptions, accepting } from "../lib/responses/accept.js";
import { stream } from "../lib/responses/stream.js";
import type { ClientErrors } from "../models/errors/failures.js";

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
