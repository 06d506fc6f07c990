import type { CaseCore } from "../core.js";
import { type Json, Json$ } from "../models/components/json.js";
import { type Tree, Tree$ } from "../models/components/tree.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function putCase(
  client: CaseCore,
  body: Json | null,
  options?: RequestOptions,
): APIPromise<Result<Tree | null, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Json | null, { "200": Tree | null }> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: schema<Json | null>({ nullable: Json$ }),
  body: jsonBody({ required: true }),
  responses: { 200: json(schema<Tree | null>({ nullable: Tree$ })) },
};
