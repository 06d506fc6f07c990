import type { CaseCore } from "../core.js";
import { type Note, Note$ } from "../models/components/note.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import { type BodyOptions, choose } from "../runtime/bodies/choose.js";
import { formBody } from "../runtime/bodies/form.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function createNote(
  client: CaseCore,
  body: Note,
  options?: RequestOptions &
    BodyOptions<
      | "application/json"
      | "application/vnd.case.v2+json"
      | `application/${string}+json`
      | "application/x-www-form-urlencoded"
    >,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, body, options), body, options);
}

const operation: Operation<
  Note,
  { "204": undefined },
  object,
  {
    "application/json": Note;
    "application/vnd.case.v2+json": Note;
    "application/*+json": Note;
    "application/x-www-form-urlencoded": Note;
  }
> = {
  id: "createNote",
  method: "POST",
  path: "/notes",
  request: Note$,
  bodies: {
    "application/json": { body: jsonBody({ required: true }) },
    "application/vnd.case.v2+json": { body: jsonBody({ mediaType: "application/vnd.case.v2+json", required: true }) },
    "application/*+json": { body: jsonBody({ mediaType: "application/*+json", required: true }) },
    "application/x-www-form-urlencoded": { body: formBody({ required: true }) },
  },
  responses: { 204: empty() },
};
