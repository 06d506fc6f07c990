import type { ClientFailure } from "../../lib/exchange.js";
import type { CaseError } from "./caseerror.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";

/** What any call may fail with, whatever the API declares. */
export type ClientErrors = CaseError | ResponseValidationError | ClientFailure;
