import type { CaseCore } from "../core.js";
import { type Thing, Thing$ } from "../models/components/thing.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetThing2Request, GetThing2Request$ } from "../models/operations/getthing2.js";
import { type VersionHeaders, VersionHeaders$ } from "../models/operations/versionheaders.js";
import { type Operation, type Result, call, headers, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";

export function getThing2(
  client: CaseCore,
  id: string,
  params?: Omit<GetThing2Request, "id"> | undefined,
  options?: RequestOptions,
): HeadersPromise<Result<Thing, ClientErrors>, VersionHeaders> {
  return declaring(client, call(client, operation, { ...params, id }, options), VersionHeaders$);
}

const operation: Operation<GetThing2Request, { "200": Thing }> = {
  id: "getThing",
  method: "GET",
  path: "/things/{id}",
  request: GetThing2Request$,
  header: headers("X-Trace"),
  responses: { 200: json(Thing$) },
};
