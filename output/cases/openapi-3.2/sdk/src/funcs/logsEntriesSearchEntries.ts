import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json, jsonBody } from "../lib/api.js";
import { schema } from "../lib/schema.js";
import { type Entry, Entry$ } from "../models/components/entry.js";
import { type Search, Search$ } from "../models/components/search.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function logsEntriesSearchEntries(
  client: CaseCore,
  request: Search,
  options?: RequestOptions,
): APIPromise<Result<Array<Entry>, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation = {
  id: "searchEntries",
  method: "QUERY",
  path: "/entries",
  request: Search$,
  body: jsonBody(undefined, undefined, true),
  responses: { 200: json(schema<Array<Entry>>({ list: Entry$ })) },
};
