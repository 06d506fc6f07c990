import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { SeveralRequestBody } from "../models/operations/several.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import { type BodyOptions, choose } from "../runtime/bodies/choose.js";
import { textBody } from "../runtime/bodies/text.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { schema } from "../runtime/schema.js";

export function several(
  client: CaseClientCore,
  body: SeveralRequestBody,
  options?: RequestOptions & BodyOptions,
): APIPromise<Result<void, ClientErrors>>;
export function several(
  client: CaseClientCore,
  body: Case,
  options?: RequestOptions & BodyOptions<"application/json">,
): APIPromise<Result<void, ClientErrors>>;
export function several(
  client: CaseClientCore,
  body: string,
  options?: RequestOptions & BodyOptions<"application/xml">,
): APIPromise<Result<void, ClientErrors>>;
export function several(
  client: CaseClientCore,
  body: SeveralRequestBody,
  options?: RequestOptions & BodyOptions<"application/json" | "application/xml">,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, body, options), body, options);
}

const operation: Operation<
  Case,
  { "204": undefined },
  object,
  { "application/json": Case; "application/xml": string }
> = {
  id: "several",
  method: "POST",
  path: "/several",
  request: Case$,
  bodies: {
    "application/json": { body: jsonBody({ required: true }) },
    "application/xml": {
      request: schema<string>("string"),
      body: textBody({ mediaType: "application/xml", required: true }),
    },
  },
  responses: { 204: empty() },
};
