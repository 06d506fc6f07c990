import type { ClientFailure } from "../../lib/exchange.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";
import type { ShopError } from "./shoperror.js";

/** What any call may fail with, whatever the API declares. */
export type ClientErrors = ShopError | ResponseValidationError | ClientFailure;
