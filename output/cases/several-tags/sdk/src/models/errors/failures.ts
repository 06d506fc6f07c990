import type { ClientFailure } from "../../lib/calls/exchange.js";
import type { ResponseValidationError } from "./responsevalidationerror.js";
import type { ZooError } from "./zooerror.js";

/** The errors that any call may end in, whatever the API declares. */
export type ClientErrors = ZooError | ResponseValidationError | ClientFailure;
