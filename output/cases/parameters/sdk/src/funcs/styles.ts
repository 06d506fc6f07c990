import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, headers, pairs } from "../lib/api.js";
import { keepReserved } from "../lib/encodings.js";
import { empty } from "../lib/responses/empty.js";
import { deepObject, joined, label, matrix, pipeDelimited, simplePairs, spaceDelimited } from "../lib/styles.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type StylesRequest, StylesRequest$ } from "../models/operations/styles.js";

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
  pathParameters: { label: { name: "label", style: label, explode: true }, matrix: { name: "matrix", style: matrix } },
  query: pairs(
    { name: "comma", style: joined },
    { name: "deep", style: deepObject, explode: true },
    "form",
    { name: "json", content: JSON.stringify },
    { name: "pipe", style: pipeDelimited },
    { name: "raw", escape: keepReserved },
    { name: "space", style: spaceDelimited },
  ),
  header: headers("X-List", { name: "X-Pairs", style: simplePairs }),
  cookie: pairs("session_id"),
  responses: { 204: empty() },
};
