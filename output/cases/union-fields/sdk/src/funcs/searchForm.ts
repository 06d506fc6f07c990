import type { CaseCore } from "../core.js";
import { type Filter, Filter$ } from "../models/components/filter.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { formBody } from "../runtime/bodies/form.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function searchForm(
  client: CaseCore,
  body: Filter,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Filter, { "204": undefined }> = {
  id: "searchForm",
  method: "POST",
  path: "/search-form",
  request: Filter$,
  body: formBody({ required: true }),
  responses: { 204: empty() },
};
