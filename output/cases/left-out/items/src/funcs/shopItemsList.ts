import type { CaseCore } from "../core.js";
import { type Operation, type Result, call, json, pairs } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type HeadersPromise, declaring } from "../lib/responses/declared-headers.js";
import { failure } from "../lib/responses/json.js";
import { schema } from "../lib/schema.js";
import { type Item, Item$ } from "../models/components/item.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Missing, MissingData$ } from "../models/errors/missing.js";
import type { ListItemsRequest, ListItemsResponseHeaders } from "../models/operations/listitems.js";
import { ListItemsRequest$, ListItemsResponseHeaders$ } from "../models/operations/listitems.js";

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
