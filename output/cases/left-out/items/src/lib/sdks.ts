import { APIError } from "../models/errors/apierror.js";
import { ResponseValidationError } from "../models/errors/responsevalidationerror.js";
import { lenient } from "./checks.js";
import { Client } from "./client/client.js";
import type { Definition } from "./client/definition.js";
import { type SDKOptions, servers } from "./config.js";
import { bearer } from "./security.js";
export type { RequestOptions } from "./client/extras.js";

/** The part of the API that all operations share. */
const definition: Definition = {
  servers: servers,
  security: {
    schemes: {
      token: bearer("token"),
    },
    required: [{ token: [] }],
  },
  environment: "CASE",
  userAgent: "case-sdk/1.0.0",
  responses: lenient,
  errors: { fallback: APIError, validation: ResponseValidationError },
};

/** The base class of every client and every group of operations. */
export class ClientSDK extends Client<SDKOptions> {
  constructor(options: SDKOptions = {}) {
    super(options, definition);
  }
}
