import type { ClientFailure } from "../../runtime/calls/exchange.js";
import type { Gr4vyError } from "./gr4vyerror.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = Gr4vyError | ResponseValidationError | ClientFailure;
