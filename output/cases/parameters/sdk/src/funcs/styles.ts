import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type StylesRequest, StylesRequest$ } from "../models/operations/styles.js";
import { type APIPromise, type Operation, type Result, call, headers, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { keepReserved } from "../runtime/encodings.js";
import { cookies } from "../runtime/parameters/cookies.js";
import {
  deepObject,
  joined,
  label as label$2,
  matrix as matrix$2,
  pipeDelimited,
  simplePairs,
  spaceDelimited,
} from "../runtime/parameters/styles.js";
import { empty } from "../runtime/responses/empty.js";

export function styles(
  client: CaseCore,
  simple: Array<string>,
  label: Array<string>,
  matrix: Array<string>,
  params?: Omit<StylesRequest, "simple" | "label" | "matrix"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, simple, label, matrix }, options);
}

const operation: Operation<StylesRequest, { "204": undefined }> = {
  id: "styles",
  method: "GET",
  path: "/styles/{simple}/{label}/{matrix}",
  request: StylesRequest$,
  pathParameters: {
    label: { name: "label", style: label$2, explode: true },
    matrix: { name: "matrix", style: matrix$2 },
  },
  query: pairs(
    { name: "comma", style: joined },
    { name: "deep", style: deepObject, explode: true },
    "form",
    { name: "json", content: JSON.stringify },
    { name: "pipe", style: pipeDelimited },
    { name: "raw", escape: keepReserved },
    { name: "space", style: spaceDelimited },
  ),
  header: cookies(pairs("session_id"), headers("X-List", { name: "X-Pairs", style: simplePairs })),
  responses: { 204: empty() },
};
