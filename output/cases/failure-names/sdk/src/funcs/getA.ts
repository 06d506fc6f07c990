import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { GetAConflict, GetAConflictData$ } from "../models/errors/getaconflict.js";
import { GetADefaultError, GetADefaultErrorData$ } from "../models/errors/getadefaulterror.js";
import { GetAError, GetAErrorData$ } from "../models/errors/getaerror.js";
import { GetAServerError, GetAServerErrorData$ } from "../models/errors/getaservererror.js";
import { GetAStatus499, GetAStatus499Data$ } from "../models/errors/getastatus499.js";
import { NotFoundError, NotFoundErrorData$ } from "../models/errors/notfounderror.js";
import { ShortAndStout, ShortAndStoutData$ } from "../models/errors/shortandstout.js";
import { Unauthorized, UnauthorizedData$ } from "../models/errors/unauthorized.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

export function getA(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<
  Result<
    void,
    | Unauthorized
    | NotFoundError
    | GetAConflict
    | GetAError
    | ShortAndStout
    | GetAStatus499
    | GetAServerError
    | GetADefaultError
    | ClientErrors
  >
> {
  return call(client, operation, undefined, options);
}

const operation: Operation<
  undefined,
  { "204": undefined },
  {
    "401": Unauthorized;
    "404": NotFoundError;
    "409": GetAConflict;
    "410": GetAError;
    "412": GetAError;
    "418": ShortAndStout;
    "499": GetAStatus499;
    "5XX": GetAServerError;
    default: GetADefaultError;
  }
> = {
  id: "getA",
  method: "GET",
  path: "/a",
  responses: { 204: empty() },
  errors: {
    401: failure(Unauthorized, UnauthorizedData$),
    404: failure(NotFoundError, NotFoundErrorData$),
    409: failure(GetAConflict, GetAConflictData$),
    410: failure(GetAError, GetAErrorData$),
    412: failure(GetAError, GetAErrorData$),
    418: failure(ShortAndStout, ShortAndStoutData$),
    499: failure(GetAStatus499, GetAStatus499Data$),
    "5XX": failure(GetAServerError, GetAServerErrorData$),
    default: failure(GetADefaultError, GetADefaultErrorData$),
  },
};
