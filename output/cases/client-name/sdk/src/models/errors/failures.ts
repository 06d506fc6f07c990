import type { ClientFailure } from "../../lib/exchange.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";
import type { TodoError } from "./todoerror.js";

/** What any call may fail with, whatever the API declares. */
export type ClientErrors = TodoError | ResponseValidationError | ClientFailure;
