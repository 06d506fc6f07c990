import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, json } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { schema } from "../lib/schema.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function list(client: CaseClientCore, options?: RequestOptions): APIPromise<Result<Array<Case>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "2XX": Array<Case> }> = {
  id: "list",
  method: "GET",
  path: "/list",
  responses: { "2XX": json(schema<Array<Case>>({ list: Case$ })) },
};
