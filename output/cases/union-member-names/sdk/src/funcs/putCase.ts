import type { CaseCore } from "../core.js";
import { type Rule, Rule$ } from "../models/components/rule.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PutCaseRequestBody, PutCaseRequestBody$ } from "../models/operations/putcase.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function putCase(
  client: CaseCore,
  body: PutCaseRequestBody,
  options?: RequestOptions,
): APIPromise<Result<Rule, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<PutCaseRequestBody, { "200": Rule }> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: PutCaseRequestBody$,
  body: jsonBody({ required: true }),
  responses: { 200: json(Rule$) },
};
