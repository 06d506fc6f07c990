import type { CaseCore } from "../core.js";
import { type Item, Item$ } from "../models/components/item.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Missing, MissingData$ } from "../models/errors/missing.js";
import type { ListItemsRequest, ListItemsResponseHeaders } from "../models/operations/listitems.js";
import { ListItemsRequest$, ListItemsResponseHeaders$ } from "../models/operations/listitems.js";
import { type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { failure } from "../runtime/responses/json.js";
import { schema } from "../runtime/schema.js";

export function shopItemsList(
  client: CaseCore,
  params?: ListItemsRequest | undefined,
  options?: RequestOptions,
): HeadersPromise<Result<Array<Item>, Missing | ClientErrors>, ListItemsResponseHeaders> {
  return declaring(client, call(client, operation, params, options), ListItemsResponseHeaders$);
}

const operation: Operation<ListItemsRequest, { "200": Array<Item> }, { "404": Missing }> = {
  id: "listItems",
  method: "GET",
  path: "/items",
  request: ListItemsRequest$,
  query: pairs("store", "view"),
  globals: { store: "store" },
  responses: { 200: json(schema<Array<Item>>({ list: Item$ })) },
  errors: { 404: failure(Missing, MissingData$) },
};
