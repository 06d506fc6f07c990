import type { ShopCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { map, schema } from "../runtime/schema.js";

/** Count the pets by species */
export function storeGetInventory(
  client: ShopCore,
  options?: RequestOptions,
): APIPromise<Result<{ [k: string]: number }, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": { [k: string]: number } }> = {
  id: "getInventory",
  method: "GET",
  path: "/store/inventory",
  responses: { 200: json(schema<{ [k: string]: number }>({ as: map, of: "integer" })) },
};
