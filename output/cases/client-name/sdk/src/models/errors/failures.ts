import type { ClientFailure } from "../../runtime/calls/exchange.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";
import type { TodoError } from "./todoerror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = TodoError | ResponseValidationError | ClientFailure;
