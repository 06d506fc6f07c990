import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type AllRequest, AllRequest$ } from "../models/operations/all.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function all(
  client: CaseCore,
  shop: string,
  pet: number,
  params?: Omit<AllRequest, "shop" | "pet"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, shop, pet }, options);
}

const operation: Operation<AllRequest, { "204": undefined }> = {
  id: "all",
  method: "GET",
  path: "/shops/{shop}/pets/{pet}",
  request: AllRequest$,
  query: pairs("dry_run"),
  responses: { 204: empty() },
};
