import type { ClientFailure } from "../../runtime/calls/exchange.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";
import type { ShopError } from "./shoperror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = ShopError | ResponseValidationError | ClientFailure;
