import type { CaseCore } from "../core.js";
import { type PetList, PetListItem$ } from "../models/components/petlist.js";
import { ErrorResponse, ErrorResponseData$ } from "../models/errors/errorresponse.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { ForbiddenError, ForbiddenErrorData$ } from "../models/errors/forbiddenerror.js";
import { NotFoundError, NotFoundErrorData$ } from "../models/errors/notfounderror.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";
import { schema } from "../runtime/schema.js";

export function getC(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<PetList, ForbiddenError | NotFoundError | ErrorResponse | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<
  undefined,
  { "200": PetList },
  { "403": ForbiddenError; "404": NotFoundError; "422": ErrorResponse }
> = {
  id: "getC",
  method: "GET",
  path: "/c",
  responses: { 200: json(schema<PetList>({ list: PetListItem$ })) },
  errors: {
    403: failure(ForbiddenError, ForbiddenErrorData$),
    404: failure(NotFoundError, NotFoundErrorData$),
    422: failure(ErrorResponse, ErrorResponseData$),
  },
};
