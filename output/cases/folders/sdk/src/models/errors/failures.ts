import type { ClientFailure } from "../../runtime/calls/exchange.js";
import type { AcmeError } from "../../sdk/models/errors/acmeerror.js";
import type { ResponseValidationError } from "../../sdk/models/errors/responsevalidationerror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = AcmeError | ResponseValidationError | ClientFailure;
