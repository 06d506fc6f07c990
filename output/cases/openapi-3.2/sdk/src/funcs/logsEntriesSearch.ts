import type { CaseCore } from "../core.js";
import type { Entries } from "../models/components/entries.js";
import { Entry$ } from "../models/components/entry.js";
import { type Search, Search$ } from "../models/components/search.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function logsEntriesSearch(
  client: CaseCore,
  body: Search,
  options?: RequestOptions,
): APIPromise<Result<Entries, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Search, { "200": Entries }> = {
  id: "searchEntries",
  method: "QUERY",
  path: "/entries",
  request: Search$,
  body: jsonBody({ required: true }),
  responses: { 200: json(schema<Entries>({ list: Entry$ })) },
};
