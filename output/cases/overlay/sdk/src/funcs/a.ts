import type { CaseCore } from "../core.js";
import { type Fresh, Fresh$ } from "../models/components/fresh.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function a(client: CaseCore, options?: RequestOptions): APIPromise<Result<Fresh, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Fresh }> = {
  id: "a",
  method: "GET",
  path: "/a",
  responses: { 200: json(Fresh$) },
};
