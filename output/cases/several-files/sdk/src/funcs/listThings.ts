import type { CaseCore } from "../core.js";
import { type Thing, Thing$ } from "../models/components/thing.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ListThingsRequest, ListThingsRequest$ } from "../models/operations/listthings.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function listThings(
  client: CaseCore,
  params?: ListThingsRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<Array<Thing>, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<ListThingsRequest, { "200": Array<Thing> }> = {
  id: "listThings",
  method: "GET",
  path: "/things",
  request: ListThingsRequest$,
  query: pairs("limit"),
  responses: { 200: json(schema<Array<Thing>>({ list: Thing$ })) },
};
