import type { CaseCore } from "../core.js";
import type { Entries } from "../models/components/entries.js";
import { Entry$ } from "../models/components/entry.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type FilterEntriesRequest, FilterEntriesRequest$ } from "../models/operations/filterentries.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function logsEntriesFilter(
  client: CaseCore,
  params?: FilterEntriesRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<Entries, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<FilterEntriesRequest, { "200": Entries }> = {
  id: "filterEntries",
  method: "GET",
  path: "/entries",
  request: FilterEntriesRequest$,
  query: pairs("filter"),
  responses: { 200: json(schema<Entries>({ list: Entry$ })) },
};
