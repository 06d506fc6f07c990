import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PlacesRequest, PlacesRequest$ } from "../models/operations/places.js";
import { type APIPromise, type Operation, type Result, call, headers, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function places(
  client: CaseCore,
  id: string,
  params?: Omit<PlacesRequest, "id"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, id }, options);
}

const operation: Operation<PlacesRequest, { "204": undefined }> = {
  id: "places",
  method: "GET",
  path: "/places/{id}",
  request: PlacesRequest$,
  query: pairs({ name: "id", key: "query_id" }, "ifModifiedSince"),
  header: headers({ name: "id", key: "header_id" }, { name: "If-Modified-Since", key: "header_If-Modified-Since" }),
  responses: { 204: empty() },
};
