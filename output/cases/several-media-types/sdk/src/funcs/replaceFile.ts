import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../lib/api.js";
import { type BodyOptions, choose } from "../lib/bodies/choose.js";
import { formBody } from "../lib/bodies/form.js";
import { rangeBody } from "../lib/bodies/range.js";
import type { RequestOptions } from "../lib/extras.js";
import { empty } from "../lib/responses/empty.js";
import { bytes, object, schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ReplaceFileRequestBody } from "../models/operations/replacefile.js";
import { ReplaceFileFormRequestBody$, ReplaceFileJSONRequestBody$ } from "../models/operations/replacefile.js";

export function replaceFile(
  client: CaseCore,
  id: string,
  body?: ReplaceFileRequestBody | undefined,
  options?: RequestOptions & BodyOptions<"application/json" | "application/x-www-form-urlencoded" | `image/${string}`>,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, { id, requestBody: body }, options), { id, requestBody: body }, options);
}

const operation: Operation = {
  id: "replaceFile",
  method: "PUT",
  path: "/files/{id}",
  request: object({ id: "string", "requestBody?": { shape: ReplaceFileJSONRequestBody$, name: "RequestBody" } }),
  body: jsonBody("RequestBody"),
  bodies: {
    "application/x-www-form-urlencoded": {
      request: object({ id: "string", "requestBody?": { shape: ReplaceFileFormRequestBody$, name: "RequestBody" } }),
      body: formBody("RequestBody"),
    },
    "image/*": {
      request: object({ id: "string", "requestBody?": { shape: bytes, name: "RequestBody" } }),
      body: rangeBody("RequestBody", "image/*"),
    },
  },
  responses: { 204: empty() },
};
