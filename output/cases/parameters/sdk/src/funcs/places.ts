import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type PlacesRequest,
  PlacesRequest$,
} from "../models/operations/places.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function places(
  client: CaseCore,
  id: string,
  queryId?: string | undefined,
  headerId?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id, queryId, headerId }, options);
}

const operation: Operation<PlacesRequest, void, ClientErrors> = {
  id: "places",
  method: "GET",
  path: "/places/{id}",
  request: PlacesRequest$,
  query: [{ name: "id", key: "query_id" }],
  header: [{ name: "id", key: "header_id" }],
  responses: {
    "204": empty(),
  },
};
