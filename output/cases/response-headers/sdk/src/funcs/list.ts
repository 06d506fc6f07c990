import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ListResponseHeaders, ListResponseHeaders$ } from "../models/operations/list.js";
import { type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { schema } from "../runtime/schema.js";

export function list(
  client: CaseCore,
  options?: RequestOptions,
): HeadersPromise<Result<Array<string>, ClientErrors>, ListResponseHeaders> {
  return declaring(client, call(client, operation, undefined, options), ListResponseHeaders$);
}

const operation: Operation<undefined, { "200": Array<string>; "206": Array<string> }> = {
  id: "list",
  method: "GET",
  path: "/items",
  responses: {
    200: json(schema<Array<string>>({ list: "string" })),
    206: json(schema<Array<string>>({ list: "string" })),
  },
};
