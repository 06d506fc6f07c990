import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { type Operation, call } from "../lib/call.js";
import { keepReserved } from "../lib/encodings.js";
import { empty } from "../lib/responses.js";
import {
  deepObject,
  label,
  matrix,
  pipeDelimited,
  spaceDelimited,
} from "../lib/styles.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { StylesRequest } from "../models/operations/styles.js";
import { StylesRequest$ } from "../models/operations/styles.js";

export function styles(
  client: CaseCore,
  request: StylesRequest,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation = {
  id: "styles",
  method: "GET",
  path: "/styles/{simple}/{label}/{matrix}",
  request: StylesRequest$,
  pathParameters: [
    { name: "label", style: label, explode: true },
    { name: "matrix", style: matrix, explode: false },
  ],
  query: [
    "form",
    { name: "comma", explode: false },
    { name: "space", style: spaceDelimited, explode: false },
    { name: "pipe", style: pipeDelimited, explode: false },
    { name: "deep", style: deepObject, explode: true },
    { name: "raw", escape: keepReserved },
    { name: "json", content: "application/json" },
  ],
  header: ["X-List", { name: "X-Pairs", explode: true }],
  cookie: ["session_id"],
  responses: { 204: empty() },
};
