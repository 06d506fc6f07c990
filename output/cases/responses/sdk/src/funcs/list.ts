import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function list(client: CaseClientCore, options?: RequestOptions): APIPromise<Result<Array<Case>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "2XX": Array<Case> }> = {
  id: "list",
  method: "GET",
  path: "/list",
  responses: { "2XX": json(schema<Array<Case>>({ list: Case$ })) },
};
