import type { ClientFailure } from "../../runtime/calls/exchange.js";
import type { PetShopError } from "./petshoperror.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = PetShopError | ResponseValidationError | ClientFailure;
