import type { ClientFailure } from "../../lib/exchange.js";
import type { PetShopError } from "./petshoperror.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";

/** What any call may fail with, whatever the API declares. */
export type ClientErrors = PetShopError | ResponseValidationError | ClientFailure;
