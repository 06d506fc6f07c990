import type { CaseCore } from "../core.js";
import { octetsBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type ImageRequest,
  ImageRequest$,
} from "../models/operations/image.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function image(
  client: CaseCore,
  requestBody: any,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { requestBody, id }, options);
}

const operation: Operation<ImageRequest, void, ClientErrors> = {
  id: "image",
  method: "PUT",
  path: "/image/{id}",
  request: ImageRequest$,
  body: octetsBody("RequestBody", "image/png"),
  responses: {
    "204": empty(),
  },
};
