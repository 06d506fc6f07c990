import type { ClientFailure } from "../../runtime/calls/exchange.js";
import { failure } from "../../runtime/responses/json.js";
import type { ErrorReaders } from "../../runtime/responses/reader.js";
import { Bad, BadData$ } from "./bad.js";
import type { CaseError } from "./caseerror.js";
import { Denied, DeniedData$ } from "./denied.js";
import { Lost, LostData$ } from "./lost.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = CaseError | ResponseValidationError | ClientFailure;

/** The errors that most operations declare, and those that any call may end in. */
export type CommonErrors = Bad | Denied | Lost | ClientErrors;

/**
 * The errors that most operations declare, by status.
 *
 * @internal
 */
export type CommonFailures = { "400": Bad; "401": Denied; "404": Lost };

/**
 * The readers of the errors that most operations declare.
 *
 * @internal
 */
export const commonErrors: ErrorReaders<CommonFailures> = {
  400: /* @__PURE__ */ failure(Bad, BadData$),
  401: /* @__PURE__ */ failure(Denied, DeniedData$),
  404: /* @__PURE__ */ failure(Lost, LostData$),
};
