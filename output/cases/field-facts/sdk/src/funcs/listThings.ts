import type { CaseCore } from "../core.js";
import { type Thing, Thing$ } from "../models/components/thing.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ListThingsRequest, ListThingsResponseHeaders } from "../models/operations/listthings.js";
import { ListThingsRequest$, ListThingsResponseHeaders$ } from "../models/operations/listthings.js";
import { type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";

/**
 * Lists what was found
 * so far. See the [manual](/manual/things) or the ![plan](/plan.png).
 * @remarks Nothing is sorted.
 */
export function listThings(
  client: CaseCore,
  params?: ListThingsRequest | undefined,
  options?: RequestOptions,
): HeadersPromise<Result<Thing, ClientErrors>, ListThingsResponseHeaders> {
  return declaring(client, call(client, operation, params, options), ListThingsResponseHeaders$);
}

const operation: Operation<ListThingsRequest, { "200": Thing }> = {
  id: "listThings",
  method: "GET",
  path: "/things",
  request: ListThingsRequest$,
  query: pairs("after", "kind", "limit"),
  responses: { 200: json(Thing$) },
};
