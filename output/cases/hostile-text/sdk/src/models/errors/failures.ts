import type { ClientFailure } from "../../runtime/calls/exchange.js";
import type { CaseError } from "./caseerror.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = CaseError | ResponseValidationError | ClientFailure;
