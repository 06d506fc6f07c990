import type { CaseCore } from "../core.js";
import { type Thing, Thing$ } from "../models/components/thing.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetThingRequest, GetThingRequest$ } from "../models/operations/getthing.js";
import { type VersionHeaders, VersionHeaders$ } from "../models/operations/versionheaders.js";
import { type Operation, type Result, call, headers, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";

export function getThing(
  client: CaseCore,
  id: string,
  params?: Omit<GetThingRequest, "id"> | undefined,
  options?: RequestOptions,
): HeadersPromise<Result<Thing, ClientErrors>, VersionHeaders> {
  return declaring(client, call(client, operation, { ...params, id }, options), VersionHeaders$);
}

const operation: Operation<GetThingRequest, { "200": Thing }> = {
  id: "getThing",
  method: "GET",
  path: "/same/{id}",
  request: GetThingRequest$,
  header: headers("X-Trace"),
  responses: { 200: json(Thing$) },
};
