import type { ClientFailure } from "../../runtime/calls/exchange.js";
import { failure } from "../../runtime/responses/json.js";
import type { ErrorReaders } from "../../runtime/responses/reader.js";
import type { CaseError } from "./caseerror.js";
import { ForbiddenError, ForbiddenErrorData$ } from "./forbiddenerror.js";
import { NotFoundError, NotFoundErrorData$ } from "./notfounderror.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";
import { Unauthorized, UnauthorizedData$ } from "./unauthorized.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = CaseError | ResponseValidationError | ClientFailure;

/** The errors that most operations declare, and those that any call may end in. */
export type CommonErrors = Unauthorized | NotFoundError | ForbiddenError | ClientErrors;

/**
 * The errors that most operations declare, by status.
 *
 * @internal
 */
export type CommonFailures = { "401": Unauthorized; "404": NotFoundError; "403": ForbiddenError };

/**
 * The readers of the errors that most operations declare.
 *
 * @internal
 */
export const commonErrors: ErrorReaders<CommonFailures> = {
  401: /* @__PURE__ */ failure(Unauthorized, UnauthorizedData$),
  404: /* @__PURE__ */ failure(NotFoundError, NotFoundErrorData$),
  403: /* @__PURE__ */ failure(ForbiddenError, ForbiddenErrorData$),
};
