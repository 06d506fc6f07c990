import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ARequest, ARequest$ } from "../models/operations/a.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function a(
  client: CaseClientCore,
  id: string,
  params?: Omit<ARequest, "id"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { ...params, id }, options);
}

const operation: Operation<ARequest, { "200": Case }> = {
  id: "a",
  method: "GET",
  path: "/a/{id}",
  request: ARequest$,
  query: pairs("level", "q"),
  responses: { 200: json(Case$) },
};
