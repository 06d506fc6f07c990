import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, json } from "../lib/api.js";
import type { RequestOptions } from "../lib/extras.js";
import { type Problem, Problem$ } from "../models/components/problem.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function getB(client: CaseCore, options?: RequestOptions): APIPromise<Result<Problem, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation = {
  id: "getB",
  method: "GET",
  path: "/b",
  responses: { 200: json(Problem$, "application/json, text/json") },
};
