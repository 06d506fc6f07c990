import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, json } from "../lib/api.js";
import type { RequestOptions } from "../lib/extras.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function list(client: CaseCore, options?: RequestOptions): APIPromise<Result<Array<string>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation = {
  id: "list",
  method: "GET",
  path: "/items",
  responses: {
    200: json(schema<Array<string>>({ list: "string" })),
    206: json(schema<Array<string>>({ list: "string" })),
  },
};
