import type { ClientFailure } from "../../lib/calls/exchange.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";
import type { VaultError } from "./vaulterror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = VaultError | ResponseValidationError | ClientFailure;
