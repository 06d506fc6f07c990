import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function any_(client: CaseClientCore, options?: RequestOptions): APIPromise<Result<any, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": any }> = {
  id: "any",
  method: "GET",
  path: "/any",
  responses: { 200: json(schema<any>("any")) },
};
