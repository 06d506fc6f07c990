import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function getCase(client: CaseClientCore, options?: RequestOptions): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Case }> = {
  id: "getCase",
  method: "GET",
  path: "/case",
  responses: { 200: json(Case$) },
};
