import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json, pairs } from "../lib/api.js";
import { schema } from "../lib/schema.js";
import { type Entry, Entry$ } from "../models/components/entry.js";
import type { Search } from "../models/components/search.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { FilterEntriesRequest$ } from "../models/operations/filterentries.js";

export function logsEntriesFilterEntries(
  client: CaseCore,
  filter?: Search | undefined,
  options?: RequestOptions,
): APIPromise<Result<Array<Entry>, ClientErrors>> {
  return call(client, operation, { filter }, options);
}

const operation: Operation = {
  id: "filterEntries",
  method: "GET",
  path: "/entries",
  request: FilterEntriesRequest$,
  query: pairs("filter"),
  responses: { 200: json(schema<Array<Entry>>({ list: Entry$ })) },
};
